package it.nzd.stakeholders.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.contract.ResourceName;
import it.nzd.stakeholders.domain.Days;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Standings from this service's own memberships, kept for two seconds for the calls it serves
 * itself.
 */
@Singleton
public final class LocalStandings implements Standings {
  private static final Duration KEPT = Duration.ofSeconds(2);
  private static final int MOST = 10_000;

  private final Memberships memberships;
  private final Clock clock;
  private final LoadingCache<String, Standing> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build(this::fresh);

  LocalStandings(Memberships memberships, Clock clock) {
    this.memberships = memberships;
    this.clock = clock;
  }

  @Override
  public Standing of(String person) {
    return known.get(person);
  }

  /** The standing as it is stored this moment: for neighbours, who keep it themselves. */
  public Standing fresh(String person) {
    var today = Days.of(clock.instant());
    var organisations = new HashMap<String, Set<String>>();
    var municipalities = new HashMap<String, Set<String>>();
    for (var stored : memberships.ofPerson(person)) {
      if (stored.value().isInForce(today)) {
        var tenant = ResourceName.tenant(stored.name());
        switch (stored.value().target()) {
          case Membership.OfOrganisation of -> add(organisations, tenant, of.name());
          case Membership.OfMunicipality of -> add(municipalities, tenant, of.istatCode());
        }
      }
    }
    return new Standing(organisations, municipalities);
  }

  /** The person's memberships have changed. */
  void forget(String person) {
    known.invalidate(person);
  }

  private static void add(Map<String, Set<String>> byTenant, String tenant, String value) {
    byTenant.computeIfAbsent(tenant, key -> new HashSet<>()).add(value);
  }
}
