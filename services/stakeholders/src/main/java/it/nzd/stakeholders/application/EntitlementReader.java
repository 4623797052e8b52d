package it.nzd.stakeholders.application;

import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Days;
import it.nzd.stakeholders.domain.Entitlements;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.Memberships;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What people may act for, as memberships and mandates are stored this moment: two reads for any
 * number.
 */
@Singleton
final class EntitlementReader {
  private final Memberships memberships;
  private final Mandates mandates;
  private final Clock clock;

  EntitlementReader(Memberships memberships, Mandates mandates, Clock clock) {
    this.memberships = memberships;
    this.mandates = mandates;
    this.clock = clock;
  }

  LocalDate today() {
    return Days.of(clock.instant());
  }

  /** What these persons may act for on a day. */
  Entitlements of(Collection<String> persons, LocalDate day) {
    return Entitlements.of(
        memberships.ofPersons(persons).stream().map(Stored::value).toList(),
        mandates.ofPersons(persons).stream().map(Stored::value).toList(),
        day);
  }
}
