package it.nzd.consultations.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How many a consultation asks, as the registry had them.
 *
 * @param organisations organisations asked
 * @param employees persons employed by those whose number is known
 * @param groups the same by group
 * @param at when they were counted
 * @param asked resource names of all who are asked, associations too; none where they are more than
 *     {@link #MOST_NAMED}
 */
public record AudienceCount(
    int organisations, int employees, List<Group> groups, Instant at, List<String> asked) {
  /** So many are named one by one. */
  public static final int MOST_NAMED = 1000;

  public AudienceCount {
    groups = List.copyOf(groups);
    asked = List.copyOf(asked);
  }

  /**
   * A group of those asked.
   *
   * @param breakdown by what they are grouped
   * @param code code of the group
   * @param organisations organisations in it
   * @param employees persons employed by those whose number is known
   */
  public record Group(Breakdown breakdown, String code, int organisations, int employees) {}

  /** The groups of a breakdown; all together are one group without a code. */
  public List<Group> of(Breakdown breakdown) {
    return breakdown == Breakdown.NONE
        ? List.of()
        : groups.stream().filter(group -> group.breakdown() == breakdown).toList();
  }

  /** One group. */
  public Optional<Group> of(Breakdown breakdown, String code) {
    return groups.stream()
        .filter(group -> group.breakdown() == breakdown && group.code().equals(code))
        .findFirst();
  }
}
