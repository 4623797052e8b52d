package it.nzd.platform.access;

import it.nzd.platform.access.Standing.Bench;
import it.nzd.platform.access.Standing.Power;
import it.nzd.platform.access.Standing.Seat;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.TransitionTeam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Standings and their messages: one side writes them, every other service reads them. */
public final class StandingMessages {
  private static final String POWER = "POWER_";
  private static final String BENCH = "BENCH_";

  private StandingMessages() {}

  /** The standing in a message. */
  public static Standing read(it.nzd.stakeholders.v1.Standing told) {
    var organisations = new HashMap<String, Set<String>>();
    var municipalities = new HashMap<String, Set<String>>();
    var powers = new HashMap<String, Set<Power>>();
    var seats = new ArrayList<Seat>();
    for (var tenant : told.getTenantsList()) {
      organisations.put(tenant.getTenant(), Set.copyOf(tenant.getOrganisationsList()));
      municipalities.put(tenant.getTenant(), Set.copyOf(tenant.getMunicipalitiesList()));
      tenant
          .getMandatesList()
          .forEach(given -> powers.put(given.getOrganisation(), powers(given.getPowersList())));
      tenant.getSeatsList().forEach(seat -> seats.add(seat(seat)));
    }
    return new Standing(organisations, municipalities, powers, seats);
  }

  /** The message of a person's standing: tenants, organisations and seats in a fixed order. */
  public static it.nzd.stakeholders.v1.Standing write(String person, Standing standing) {
    var out = it.nzd.stakeholders.v1.Standing.newBuilder().setPerson(person);
    var tenants = new TreeSet<>(standing.organisations().keySet());
    tenants.addAll(standing.municipalities().keySet());
    for (var tenant : tenants) {
      var told =
          out.addTenantsBuilder()
              .setTenant(tenant)
              .addAllOrganisations(
                  new TreeSet<>(standing.organisations().getOrDefault(tenant, Set.of())))
              .addAllMunicipalities(
                  new TreeSet<>(standing.municipalities().getOrDefault(tenant, Set.of())));
      for (var organisation : told.getOrganisationsList()) {
        var powers = standing.powers().getOrDefault(organisation, Set.of());
        if (!powers.isEmpty()) {
          told.addMandatesBuilder().setOrganisation(organisation).addAllPowers(codes(powers));
        }
      }
      standing.seats().stream()
          .filter(seat -> seat.team().startsWith("cities/" + tenant + "/"))
          .forEach(seat -> told.addSeats(seat(seat)));
    }
    return out.build();
  }

  private static Set<Power> powers(List<Mandate.Power> codes) {
    return codes.stream()
        .map(code -> Power.valueOf(code.name().substring(POWER.length())))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Mandate.Power> codes(Set<Power> powers) {
    return powers.stream()
        .sorted()
        .map(power -> Mandate.Power.valueOf(POWER + power.name()))
        .toList();
  }

  private static Seat seat(it.nzd.stakeholders.v1.Standing.SeatInForce told) {
    return new Seat(
        told.getTeam(),
        told.getSeat(),
        Bench.valueOf(told.getBench().name().substring(BENCH.length())),
        told.getOrganisation(),
        told.getVoting(),
        told.getDeputy(),
        told.getOffice() == TransitionTeam.Office.OFFICE_CHAIR,
        told.getOffice() == TransitionTeam.Office.OFFICE_SECRETARY);
  }

  private static it.nzd.stakeholders.v1.Standing.SeatInForce seat(Seat seat) {
    var office =
        seat.chair()
            ? TransitionTeam.Office.OFFICE_CHAIR
            : seat.secretary()
                ? TransitionTeam.Office.OFFICE_SECRETARY
                : TransitionTeam.Office.OFFICE_UNSPECIFIED;
    return it.nzd.stakeholders.v1.Standing.SeatInForce.newBuilder()
        .setTeam(seat.team())
        .setSeat(seat.id())
        .setBench(TransitionTeam.Bench.valueOf(BENCH + seat.bench().name()))
        .setOrganisation(seat.organisation())
        .setVoting(seat.voting())
        .setDeputy(seat.deputy())
        .setOffice(office)
        .build();
  }
}
