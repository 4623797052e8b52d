package it.nzd.stakeholders.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person acts for an organisation or works in a municipality, from a day to a day.
 *
 * @param person subject id of the person
 * @param target what the person belongs to
 * @param fromDay first day it holds
 * @param toDay last day it holds; null while it is open
 * @param endedAt when somebody ended it: it holds no more from that moment, whatever the days say
 */
public record Membership(
    String person,
    Target target,
    LocalDate fromDay,
    @Nullable LocalDate toDay,
    @Nullable Instant endedAt) {

  /** What a person belongs to. */
  public sealed interface Target {}

  /** An organisation of the city, by resource name. */
  public record OfOrganisation(String name) implements Target {}

  /** A municipality, by ISTAT code: the territory of an officer. */
  public record OfMunicipality(String istatCode) implements Target {}

  /** From which day to which it holds. */
  public Term term() {
    return new Term(fromDay, toDay, endedAt);
  }

  /** Whether it holds on a day. */
  public boolean isInForce(LocalDate day) {
    return term().isInForce(day);
  }

  /** Whether it was ended or its last day is over. */
  public boolean isOver(LocalDate today) {
    return term().isOver(today);
  }

  /**
   * Whether both would hold on some day for the same person and target; what somebody ended holds
   * on none.
   */
  public boolean overlaps(Membership other) {
    return person.equals(other.person)
        && target.equals(other.target)
        && term().overlaps(other.term());
  }

  /** Whether its last day lies before its first. */
  public boolean isReversed() {
    return term().isReversed();
  }

  /** The same membership, ended now: its last day is today or, where it ends earlier, stays. */
  public Membership ended(Instant now) {
    var ended = term().ended(now);
    return new Membership(person, target, ended.fromDay(), ended.toDay(), ended.endedAt());
  }
}
