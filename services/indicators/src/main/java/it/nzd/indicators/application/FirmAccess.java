package it.nzd.indicators.application;

import static it.nzd.platform.access.Roles.CITY_COORDINATOR;
import static it.nzd.platform.access.Roles.DATA_STEWARD;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

/**
 * Who reads and writes what single firms observed: coordinator and data steward of the city all of
 * it, a firm its own through those of its people who have the mandate for data, nobody else.
 */
@Singleton
final class FirmAccess {
  private static final Set<String> WHOLE_CITY = Set.of(CITY_COORDINATOR, DATA_STEWARD);

  private final Standings standings;

  FirmAccess(Standings standings) {
    this.standings = standings;
  }

  /** Whether the caller reads single firms of a tenant. */
  static boolean readsAll(Caller caller, String tenant) {
    return caller.actor().isService()
        || caller.actor().rolesIn(tenant).stream().anyMatch(WHOLE_CITY::contains);
  }

  /** The rows of a tenant that the caller may read: narrower than the caller's own scope. */
  Scope scope(Caller caller, String tenant) {
    if (readsAll(caller, tenant)) {
      return new Scope(false, Set.of(tenant), false, Map.of(), Map.of());
    }
    var own = Set.copyOf(standing(caller).organisationsWith(Standing.Power.ENTER_DATA, tenant));
    return own.isEmpty()
        ? Scope.PUBLIC
        : new Scope(false, Set.of(), false, Map.of(tenant, own), Map.of());
  }

  /**
   * Refuses what the caller may not enter for a firm.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND for a firm that is not the caller's,
   *     DATA_MANDATE_MISSING
   */
  void mayEnter(Caller caller, String organisation) {
    var tenant = ResourceName.tenant(organisation);
    if (readsAll(caller, tenant)) {
      return;
    }
    var standing = standing(caller);
    if (!standing.actsFor(organisation)) {
      throw ServiceException.notFound(organisation);
    }
    if (!standing.may(Standing.Power.ENTER_DATA, organisation)) {
      throw ServiceException.of(IndicatorsReason.DATA_MANDATE_MISSING);
    }
  }

  /** Why a row was not found: the caller is of the firm, but has no mandate for its data. */
  ServiceException unreadable(Caller caller, String organisation, String name) {
    return standing(caller).actsFor(organisation)
        ? ServiceException.of(IndicatorsReason.DATA_MANDATE_MISSING)
        : ServiceException.notFound(name);
  }

  private Standing standing(Caller caller) {
    return caller.actor().isPerson() ? standings.of(caller.actor().id()) : Standing.NONE;
  }
}
