package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.stakeholders.domain.Districts;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.domain.TransitionTeam;
import it.nzd.stakeholders.domain.TransitionTeams;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The City District Transition Teams, seats apart. */
@Singleton
public final class TransitionTeamService {
  private final TransitionTeams teams;
  private final Districts districts;
  private final EntitlementReader entitlements;
  private final OrganisationTitles titles;
  private final Changes changes;

  TransitionTeamService(
      TransitionTeams teams,
      Districts districts,
      EntitlementReader entitlements,
      OrganisationTitles titles,
      Changes changes) {
    this.teams = teams;
    this.districts = districts;
    this.entitlements = entitlements;
    this.titles = titles;
    this.changes = changes;
  }

  public TeamView get(Caller caller, String name) {
    return view(
        teams.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  /** Teams of a tenant, or of all where it is empty; of one district where that is not empty. */
  public Slice<TeamView> list(Caller caller, String tenant, String district, PageRequest page) {
    var found = teams.page(tenant, district, page, caller.scope());
    var persons = new HashSet<String>();
    found.items().forEach(team -> persons.addAll(team.value().persons()));
    var given = entitlements.of(persons, entitlements.today());
    var organisations = new HashSet<String>();
    found.items().forEach(team -> organisations.addAll(team.value().organisations()));
    var names = titles.of(organisations);
    return found.map(team -> new TeamView(team, given, entitlements.today(), names));
  }

  public TeamView create(Caller caller, Create<TransitionTeam> command) {
    var district = command.content().district();
    boolean isOfCity = ResourceName.tenant(district).equals(ResourceName.tenant(command.parent()));
    if (!isOfCity || districts.find(district, Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.DISTRICT_UNKNOWN,
          "transition_team.district",
          Map.of("district", district));
    }
    return view(
        teams.add(
            command.parent() + "/transitionTeams/" + ResourceName.id(district),
            command.content().with(List.of()),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly()));
  }

  public TeamView update(Caller caller, Edit<TransitionTeam> command) {
    return view(
        teams.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> command.content().apply(seen.value()),
            command.validateOnly()));
  }

  TeamView view(Stored<TransitionTeam> team) {
    var today = entitlements.today();
    return new TeamView(
        team,
        entitlements.of(team.value().persons(), today),
        today,
        titles.of(team.value().organisations()));
  }
}
