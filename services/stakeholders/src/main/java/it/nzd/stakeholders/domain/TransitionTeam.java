package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The City District Transition Team of a district: a bench of the city and one of the district.
 *
 * @param district resource name of the district
 * @param displayName name as people say it
 * @param rule how it decides where a decision does not say otherwise
 * @param quorumPercent least share of the voting seats of each bench that must take part
 * @param basis act that set it up; may be empty
 * @param visibility who may read it
 * @param invented true for an invented one of the demonstration
 * @param seats the seats, ended ones too, those of the city first
 */
public record TransitionTeam(
    String district,
    String displayName,
    DecisionRule rule,
    int quorumPercent,
    String basis,
    Row.Visibility visibility,
    boolean invented,
    List<Seat> seats) {
  public TransitionTeam {
    seats = seats.stream().sorted(Comparator.comparing(Seat::bench)).toList();
  }

  /** The seat of an id. */
  public Optional<Seat> seat(String id) {
    return seats.stream().filter(seat -> seat.id().equals(id)).findFirst();
  }

  /** The same team with one more seat. */
  public TransitionTeam with(Seat seat) {
    var more = new ArrayList<>(seats);
    more.add(seat);
    return with(more);
  }

  /** The same team with one seat changed. */
  public TransitionTeam with(String id, UnaryOperator<Seat> change) {
    return with(seats.stream().map(s -> s.id().equals(id) ? change.apply(s) : s).toList());
  }

  /** The same team with other seats. */
  public TransitionTeam with(List<Seat> others) {
    return new TransitionTeam(
        district, displayName, rule, quorumPercent, basis, visibility, invented, others);
  }

  /** Everybody who holds a seat or deputises, now or before. */
  public Set<String> persons() {
    return seats.stream().flatMap(Seat::persons).collect(Collectors.toUnmodifiableSet());
  }

  /** Every organisation that has a seat, now or before. */
  public Set<String> organisations() {
    return seats.stream().map(Seat::organisation).collect(Collectors.toUnmodifiableSet());
  }

  /** What the composition lacks on a day. */
  public List<TeamGap> gaps(LocalDate day, Entitlements entitlements) {
    var gaps = new ArrayList<TeamGap>();
    var held =
        seats.stream()
            .filter(seat -> seat.isInForce(day))
            .filter(seat -> seat.persons().anyMatch(person -> entitlements.mayActOn(seat, person)))
            .toList();
    if (held.stream().noneMatch(seat -> seat.voting() && seat.bench() == Bench.CITY)) {
      gaps.add(TeamGap.NO_CITY_SEAT);
    }
    if (held.stream().noneMatch(seat -> seat.voting() && seat.bench() == Bench.DISTRICT)) {
      gaps.add(TeamGap.NO_DISTRICT_SEAT);
    }
    if (held.stream().noneMatch(seat -> seat.office() == Office.CHAIR)) {
      gaps.add(TeamGap.NO_CHAIR);
    }
    if (held.stream().noneMatch(seat -> seat.office() == Office.SECRETARY)) {
      gaps.add(TeamGap.NO_SECRETARY);
    }
    return gaps;
  }
}
