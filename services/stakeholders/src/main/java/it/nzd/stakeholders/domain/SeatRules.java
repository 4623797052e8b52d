package it.nzd.stakeholders.domain;

import it.nzd.platform.error.Broken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a seat of a transition team must keep, as it is added or changed. */
public final class SeatRules {
  private SeatRules() {}

  /**
   * Every rule that the seat breaks.
   *
   * @param team the team, with or without the seat
   * @param seat the seat as it would be
   * @param today the day it is
   * @param entitlements what holder and deputy may act for when the seat begins, or today
   */
  public static List<Broken> broken(
      TransitionTeam team, Seat seat, LocalDate today, Entitlements entitlements) {
    var broken = new ArrayList<Broken>();
    if (seat.term().isReversed()) {
      broken.add(
          new Broken(
              StakeholdersReason.PERIOD_REVERSED,
              "to_day",
              Map.of(
                  "fromDay", seat.term().fromDay().toString(),
                  "toDay", String.valueOf(seat.term().toDay()))));
    }
    if (seat.person() == null && seat.deputy() != null) {
      broken.add(Broken.of(StakeholdersReason.SEAT_VACANT_WITH_DEPUTY, "deputy"));
    }
    var others =
        team.seats().stream()
            .filter(other -> !other.id().equals(seat.id()))
            .filter(other -> !other.term().isOver(today))
            .toList();
    if (seat.office() != Office.UNSPECIFIED
        && others.stream().anyMatch(other -> other.office() == seat.office())) {
      broken.add(Broken.of(StakeholdersReason.OFFICE_TAKEN, "office"));
    }
    persons(seat, others.stream().flatMap(Seat::persons).collect(Collectors.toSet()), broken);
    entitled(seat, entitlements, broken);
    return broken;
  }

  private static void persons(Seat seat, Set<String> seated, List<Broken> broken) {
    var seen = new HashSet<>(seated);
    if (seat.person() != null && !seen.add(seat.person())) {
      broken.add(Broken.of(StakeholdersReason.PERSON_SEATED_TWICE, "person"));
    }
    if (seat.deputy() != null && !seen.add(seat.deputy())) {
      broken.add(Broken.of(StakeholdersReason.PERSON_SEATED_TWICE, "deputy"));
    }
  }

  private static void entitled(Seat seat, Entitlements entitlements, List<Broken> broken) {
    seat.persons()
        .filter(person -> !entitlements.mayActOn(seat, person))
        .forEach(
            person ->
                broken.add(
                    Broken.of(
                        entitlements.isMember(person, seat.organisation())
                            ? StakeholdersReason.VOTE_MANDATE_NEEDED
                            : StakeholdersReason.MEMBERSHIP_NEEDED,
                        person.equals(seat.person()) ? "person" : "deputy")));
  }
}
