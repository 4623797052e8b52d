package it.nzd.stakeholders.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Days;
import it.nzd.stakeholders.domain.Entitlements;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.Office;
import it.nzd.stakeholders.domain.Seat;
import it.nzd.stakeholders.domain.TransitionTeams;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Standings from this service's own memberships, mandates and seats, kept for two seconds for the
 * calls it serves itself.
 */
@Singleton
public final class LocalStandings implements Standings {
  private static final Duration KEPT = Duration.ofSeconds(2);
  private static final int MOST = 10_000;

  private final Memberships memberships;
  private final Mandates mandates;
  private final TransitionTeams teams;
  private final Clock clock;
  private final LoadingCache<String, Standing> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build(this::fresh);

  LocalStandings(Memberships memberships, Mandates mandates, TransitionTeams teams, Clock clock) {
    this.memberships = memberships;
    this.mandates = mandates;
    this.teams = teams;
    this.clock = clock;
  }

  @Override
  public Standing of(String person) {
    return known.get(person);
  }

  /** The standing as it is stored this moment: for neighbours, who keep it themselves. */
  public Standing fresh(String person) {
    var today = Days.of(clock.instant());
    var held = memberships.ofPerson(person);
    var organisations = new HashMap<String, Set<String>>();
    var municipalities = new HashMap<String, Set<String>>();
    for (var stored : held) {
      if (stored.value().isInForce(today)) {
        var tenant = ResourceName.tenant(stored.name());
        switch (stored.value().target()) {
          case Membership.OfOrganisation of -> add(organisations, tenant, of.name());
          case Membership.OfMunicipality of -> add(municipalities, tenant, of.istatCode());
        }
      }
    }
    if (organisations.isEmpty()) {
      return new Standing(organisations, municipalities);
    }
    var given =
        Entitlements.of(
            held.stream().map(Stored::value).toList(),
            mandates.ofPersons(List.of(person)).stream().map(Stored::value).toList(),
            today);
    return new Standing(
        organisations,
        municipalities,
        powers(person, organisations, given),
        seats(person, given, today));
  }

  private static Map<String, Set<Standing.Power>> powers(
      String person, Map<String, Set<String>> organisations, Entitlements given) {
    var powers = new HashMap<String, Set<Standing.Power>>();
    for (var names : organisations.values()) {
      for (var organisation : names) {
        var held = EnumSet.noneOf(Standing.Power.class);
        given
            .powers(person, organisation)
            .forEach(power -> held.add(Standing.Power.valueOf(power.name())));
        if (!held.isEmpty()) {
          powers.put(organisation, held);
        }
      }
    }
    return powers;
  }

  private List<Standing.Seat> seats(String person, Entitlements given, LocalDate today) {
    var seats = new ArrayList<Standing.Seat>();
    for (var team : teams.ofPerson(person)) {
      team.value().seats().stream()
          .filter(seat -> seat.isInForce(today))
          .filter(seat -> seat.persons().anyMatch(person::equals))
          .filter(seat -> given.mayActOn(seat, person))
          .forEach(seat -> seats.add(seat(team.name(), seat, person)));
    }
    return seats;
  }

  private static Standing.Seat seat(String team, Seat seat, String person) {
    return new Standing.Seat(
        team,
        seat.id(),
        Standing.Bench.valueOf(seat.bench().name()),
        seat.organisation(),
        seat.voting(),
        person.equals(seat.deputy()),
        seat.office() == Office.CHAIR,
        seat.office() == Office.SECRETARY);
  }

  /** The person's memberships, mandates or seats have changed. */
  void forget(String person) {
    known.invalidate(person);
  }

  private static void add(Map<String, Set<String>> byTenant, String tenant, String value) {
    byTenant.computeIfAbsent(tenant, key -> new HashSet<>()).add(value);
  }
}
