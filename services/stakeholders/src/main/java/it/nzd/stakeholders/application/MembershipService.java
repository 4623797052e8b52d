package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Days;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Map;

/** Who acts for which organisation or municipality. */
@Singleton
public final class MembershipService {
  private static final String ENDED = "ended";

  private final Memberships memberships;
  private final Organisations organisations;
  private final LocalStandings standings;
  private final Changes changes;

  MembershipService(
      Memberships memberships,
      Organisations organisations,
      LocalStandings standings,
      Changes changes) {
    this.memberships = memberships;
    this.organisations = organisations;
    this.standings = standings;
    this.changes = changes;
  }

  /** Memberships of a tenant; of one organisation or person where these are not empty. */
  public Slice<Stored<Membership>> list(
      Caller caller, String tenant, String organisation, String person, PageRequest page) {
    return memberships.page(tenant, organisation, person, page, caller.scope());
  }

  public Stored<Membership> create(Caller caller, Create<Membership> command) {
    var name = changes.name(command, "memberships", caller);
    var membership = command.content();
    checkPeriod(membership);
    checkTarget(name, membership);
    checkAlone(name, membership);
    var added =
        memberships.add(
            name,
            membership,
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    standings.forget(membership.person());
    return added;
  }

  /** Ends a membership at once. */
  public Stored<Membership> end(Caller caller, Step command) {
    var change = changes.change(ENDED, caller, command.request());
    var ended =
        memberships.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> ended(seen.value(), change),
            false);
    standings.forget(ended.value().person());
    return ended;
  }

  private static Membership ended(Membership membership, Change change) {
    if (membership.isOver(Days.of(change.at()))) {
      throw ServiceException.of(
          StakeholdersReason.MEMBERSHIP_ENDED, "toDay", String.valueOf(membership.toDay()));
    }
    return membership.ended(change.at());
  }

  private static void checkPeriod(Membership membership) {
    if (membership.isReversed()) {
      throw ServiceException.field(
          StakeholdersReason.PERIOD_REVERSED,
          "membership.to_day",
          Map.of(
              "fromDay", membership.fromDay().toString(),
              "toDay", String.valueOf(membership.toDay())));
    }
  }

  private void checkTarget(String name, Membership membership) {
    if (membership.target() instanceof Membership.OfOrganisation of) {
      boolean isOfCity = ResourceName.tenant(of.name()).equals(ResourceName.tenant(name));
      if (!isOfCity || organisations.find(of.name(), Scope.EVERYTHING).isEmpty()) {
        throw ServiceException.field(
            StakeholdersReason.ORGANISATION_UNKNOWN,
            "membership.organisation",
            Map.of("organisation", of.name()));
      }
    }
  }

  /**
   * Refuses a second membership of the same target at a time; a repeat of the same request is none.
   */
  private void checkAlone(String name, Membership membership) {
    var tenant = ResourceName.tenant(name);
    boolean isTaken =
        memberships.ofPerson(membership.person()).stream()
            .filter(other -> !other.name().equals(name))
            .filter(other -> ResourceName.tenant(other.name()).equals(tenant))
            .anyMatch(other -> other.value().overlaps(membership));
    if (isTaken) {
      throw ServiceException.of(StakeholdersReason.MEMBERSHIP_EXISTS);
    }
  }
}
