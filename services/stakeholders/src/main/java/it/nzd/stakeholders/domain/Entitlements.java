package it.nzd.stakeholders.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What people may act for on a day. A mandate counts only for a member of its organisation: who
 * leaves loses all mandates with the membership.
 */
public final class Entitlements {
  private record Tie(String person, String organisation) {}

  private final Set<Tie> members = new HashSet<>();
  private final Map<Tie, Set<Power>> powers = new HashMap<>();

  private Entitlements() {}

  /** What these memberships and mandates give on a day. */
  public static Entitlements of(
      Collection<Membership> memberships, Collection<Mandate> mandates, LocalDate day) {
    var entitlements = new Entitlements();
    for (var membership : memberships) {
      if (membership.isInForce(day)
          && membership.target() instanceof Membership.OfOrganisation of) {
        entitlements.members.add(new Tie(membership.person(), of.name()));
      }
    }
    for (var mandate : mandates) {
      var tie = new Tie(mandate.person(), mandate.organisation());
      if (mandate.term().isInForce(day) && entitlements.members.contains(tie)) {
        entitlements
            .powers
            .computeIfAbsent(tie, key -> EnumSet.noneOf(Power.class))
            .addAll(mandate.powers());
      }
    }
    return entitlements;
  }

  /** Whether the person is a member of the organisation. */
  public boolean isMember(String person, String organisation) {
    return members.contains(new Tie(person, organisation));
  }

  /** What the person may do in the name of the organisation. */
  public Set<Power> powers(String person, String organisation) {
    return Set.copyOf(powers.getOrDefault(new Tie(person, organisation), Set.of()));
  }

  /** Whether the person may act on the seat: a member and, where it votes, with a mandate to. */
  public boolean mayActOn(Seat seat, String person) {
    return isMember(person, seat.organisation())
        && (!seat.voting() || powers(person, seat.organisation()).contains(Power.VOTE));
  }
}
