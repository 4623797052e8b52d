package it.nzd.platform.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may act for today. Whoever leaves an organisation loses its mandates and seats with
 * it.
 *
 * @param organisations resource names of organisations, by tenant
 * @param municipalities ISTAT codes of municipalities, by tenant
 * @param powers what the person may do in the name of an organisation, by its resource name
 * @param seats seats of transition teams that the person holds or deputises for
 */
public record Standing(
    Map<String, Set<String>> organisations,
    Map<String, Set<String>> municipalities,
    Map<String, Set<Power>> powers,
    List<Seat> seats) {
  /** Acts for nothing. */
  public static final Standing NONE = new Standing(Map.of(), Map.of());

  /** What a person may do in the name of an organisation. */
  public enum Power {
    SIGN,
    VOTE,
    ENTER_DATA
  }

  /** A side of the table of a transition team. */
  public enum Bench {
    CITY,
    DISTRICT
  }

  /**
   * A seat that the person may act on today.
   *
   * @param team resource name of the team
   * @param id id of the seat within the team
   * @param bench side of the table
   * @param organisation resource name of the organisation it belongs to
   * @param voting whether it votes; else it observes
   * @param deputy whether the person acts only when the holder does not
   * @param chair whether it leads the meetings
   * @param secretary whether it calls them and keeps the minutes
   */
  public record Seat(
      String team,
      String id,
      Bench bench,
      String organisation,
      boolean voting,
      boolean deputy,
      boolean chair,
      boolean secretary) {}

  public Standing {
    organisations = Map.copyOf(organisations);
    municipalities = Map.copyOf(municipalities);
    powers = Map.copyOf(powers);
    seats = List.copyOf(seats);
  }

  /** Standing without mandates and seats. */
  public Standing(Map<String, Set<String>> organisations, Map<String, Set<String>> municipalities) {
    this(organisations, municipalities, Map.of(), List.of());
  }

  /** Whether the person acts for the organisation. */
  public boolean actsFor(String organisation) {
    return organisations.values().stream().anyMatch(names -> names.contains(organisation));
  }

  /** Whether the person may do this in the name of the organisation. */
  public boolean may(Power power, String organisation) {
    return powers.getOrDefault(organisation, Set.of()).contains(power);
  }

  /** Organisations of a tenant in whose name the person may do this. */
  public Collection<String> organisationsWith(Power power, String tenant) {
    return organisations.getOrDefault(tenant, Set.of()).stream()
        .filter(organisation -> may(power, organisation))
        .sorted()
        .toList();
  }

  /** The seat of a team that the person may act on, if there is one. */
  public Optional<Seat> seatIn(String team) {
    return seats.stream().filter(seat -> seat.team().equals(team)).findFirst();
  }
}
