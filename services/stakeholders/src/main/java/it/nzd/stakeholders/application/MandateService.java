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
import it.nzd.stakeholders.domain.Entitlements;
import it.nzd.stakeholders.domain.Mandate;
import it.nzd.stakeholders.domain.Mandates;
import it.nzd.stakeholders.domain.Membership;
import it.nzd.stakeholders.domain.Memberships;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may sign, vote and enter data for which organisation. */
@Singleton
public final class MandateService {
  private static final String ENDED = "ended";

  private final Mandates mandates;
  private final Memberships memberships;
  private final Organisations organisations;
  private final EntitlementReader entitlements;
  private final OrganisationTitles titles;
  private final LocalStandings standings;
  private final Changes changes;

  MandateService(
      Mandates mandates,
      Memberships memberships,
      Organisations organisations,
      EntitlementReader entitlements,
      OrganisationTitles titles,
      LocalStandings standings,
      Changes changes) {
    this.mandates = mandates;
    this.memberships = memberships;
    this.organisations = organisations;
    this.entitlements = entitlements;
    this.titles = titles;
    this.standings = standings;
    this.changes = changes;
  }

  /** Mandates of a tenant; of one organisation or person where these are not empty. */
  public Slice<MandateView> list(
      Caller caller, String tenant, String organisation, String person, PageRequest page) {
    var found = mandates.page(tenant, organisation, person, page, caller.scope());
    var given =
        entitlements.of(
            found.items().stream().map(m -> m.value().person()).collect(Collectors.toSet()),
            entitlements.today());
    var names =
        titles.of(
            found.items().stream().map(m -> m.value().organisation()).collect(Collectors.toSet()));
    return found.map(mandate -> view(mandate, given, names));
  }

  public MandateView create(Caller caller, Create<Mandate> command) {
    var name = changes.name(command, "mandates", caller);
    var mandate = command.content();
    checkOrganisation(name, mandate);
    checkPeriod(mandate);
    checkMember(mandate);
    checkAlone(name, mandate);
    var added =
        mandates.add(
            name,
            mandate,
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return changed(added);
  }

  /** Ends a mandate at once. */
  public MandateView end(Caller caller, Step command) {
    var change = changes.change(ENDED, caller, command.request());
    return changed(
        mandates.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> ended(seen.value(), change),
            false));
  }

  private MandateView changed(Stored<Mandate> mandate) {
    var person = mandate.value().person();
    standings.forget(person);
    return view(
        mandate,
        entitlements.of(Set.of(person), entitlements.today()),
        titles.of(List.of(mandate.value().organisation())));
  }

  private MandateView view(Stored<Mandate> stored, Entitlements given, Map<String, String> names) {
    var mandate = stored.value();
    return new MandateView(
        stored,
        mandate.term().isInForce(entitlements.today())
            && given.isMember(mandate.person(), mandate.organisation()),
        names.getOrDefault(mandate.organisation(), ""));
  }

  private static Mandate ended(Mandate mandate, Change change) {
    if (mandate.term().isOver(Days.of(change.at()))) {
      throw ServiceException.of(
          StakeholdersReason.MANDATE_ENDED, "toDay", String.valueOf(mandate.term().toDay()));
    }
    return mandate.ended(change.at());
  }

  private static void checkPeriod(Mandate mandate) {
    if (mandate.term().isReversed()) {
      throw ServiceException.field(
          StakeholdersReason.PERIOD_REVERSED,
          "mandate.to_day",
          Map.of(
              "fromDay", mandate.term().fromDay().toString(),
              "toDay", String.valueOf(mandate.term().toDay())));
    }
  }

  private void checkOrganisation(String name, Mandate mandate) {
    boolean isOfCity =
        ResourceName.tenant(mandate.organisation()).equals(ResourceName.tenant(name));
    if (!isOfCity || organisations.find(mandate.organisation(), Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.ORGANISATION_UNKNOWN,
          "mandate.organisation",
          Map.of("organisation", mandate.organisation()));
    }
  }

  private void checkMember(Mandate mandate) {
    boolean isMember =
        memberships.ofPersons(List.of(mandate.person())).stream()
            .map(Stored::value)
            .filter(m -> m.target().equals(new Membership.OfOrganisation(mandate.organisation())))
            .anyMatch(m -> m.term().overlaps(mandate.term()));
    if (!isMember) {
      throw ServiceException.field(
          StakeholdersReason.MEMBERSHIP_NEEDED, "mandate.person", Map.of());
    }
  }

  /** Refuses a second mandate at a time; a repeat of the same request is none. */
  private void checkAlone(String name, Mandate mandate) {
    boolean isTaken =
        mandates.ofPersons(List.of(mandate.person())).stream()
            .filter(other -> !other.name().equals(name))
            .anyMatch(other -> other.value().overlaps(mandate));
    if (isTaken) {
      throw ServiceException.of(StakeholdersReason.MANDATE_EXISTS);
    }
  }
}
