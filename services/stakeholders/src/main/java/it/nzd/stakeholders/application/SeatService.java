package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Step;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.Broken;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.Seat;
import it.nzd.stakeholders.domain.SeatRules;
import it.nzd.stakeholders.domain.StakeholdersReason;
import it.nzd.stakeholders.domain.TransitionTeam;
import it.nzd.stakeholders.domain.TransitionTeams;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The seats of the transition teams. */
@Singleton
public final class SeatService {
  private final TransitionTeams teams;
  private final TransitionTeamService views;
  private final Organisations organisations;
  private final EntitlementReader entitlements;
  private final LocalStandings standings;
  private final Changes changes;
  private final Ids ids;

  SeatService(
      TransitionTeams teams,
      TransitionTeamService views,
      Organisations organisations,
      EntitlementReader entitlements,
      LocalStandings standings,
      Changes changes,
      Ids ids) {
    this.teams = teams;
    this.views = views;
    this.organisations = organisations;
    this.entitlements = entitlements;
    this.standings = standings;
    this.changes = changes;
    this.ids = ids;
  }

  /** Adds a seat; a repeat of the same request gives it the same id. */
  public TeamView add(Caller caller, Step step, Seat seat) {
    var id =
        step.request()
            .map(RequestKey::id)
            .map(key -> Ids.derived(caller.actor().id(), "seats", key))
            .orElseGet(ids::next);
    return changed(
        caller,
        "seat_added",
        step,
        team -> {
          checkOrganisation(step.name(), seat);
          var added = seat.named(id);
          check(team, added, "seat");
          return team.with(added);
        });
  }

  /** Changes who sits on a seat, whether it votes, its office or its last day. */
  public TeamView change(Caller caller, SeatChange command) {
    return changed(
        caller,
        "seat_changed",
        command.step(),
        team -> {
          var next = command.applied(open(team, command.seat()));
          check(team, next, "");
          return team.with(command.seat(), before -> next);
        });
  }

  /** Ends a seat at once. */
  public TeamView end(Caller caller, Step step, String seat) {
    var now = changes.change("seat_ended", caller, step.request()).at();
    return changed(
        caller,
        "seat_ended",
        step,
        team -> {
          open(team, seat);
          return team.with(seat, before -> before.ended(now));
        });
  }

  private TeamView changed(
      Caller caller, String kind, Step step, Function<TransitionTeam, TransitionTeam> edit) {
    Change change = changes.change(kind, caller, step.request());
    var team =
        teams.change(
            step.name(),
            step.revision(),
            caller.scope(),
            change,
            seen -> {
              var next = edit.apply(seen.value());
              seen.value().persons().forEach(standings::forget);
              return next;
            },
            false);
    team.value().persons().forEach(standings::forget);
    return views.view(team);
  }

  private void check(TransitionTeam team, Seat seat, String resource) {
    var today = entitlements.today();
    LocalDate begins = seat.term().fromDay();
    var day = begins.isAfter(today) ? begins : today;
    var given = entitlements.of(seat.persons().collect(Collectors.toSet()), day);
    Broken.refuse(SeatRules.broken(team, seat, today, given), resource);
  }

  private Seat open(TransitionTeam team, String id) {
    var seat =
        team.seat(id)
            .orElseThrow(
                () ->
                    ServiceException.field(
                        StakeholdersReason.SEAT_UNKNOWN, "seat", Map.of("seat", id)));
    if (seat.term().isOver(entitlements.today())) {
      throw ServiceException.of(
          StakeholdersReason.SEAT_ENDED, "toDay", String.valueOf(seat.term().toDay()));
    }
    return seat;
  }

  private void checkOrganisation(String team, Seat seat) {
    boolean isOfCity = ResourceName.tenant(seat.organisation()).equals(ResourceName.tenant(team));
    if (!isOfCity || organisations.find(seat.organisation(), Scope.EVERYTHING).isEmpty()) {
      throw ServiceException.field(
          StakeholdersReason.ORGANISATION_UNKNOWN,
          "seat.organisation",
          Map.of("organisation", seat.organisation()));
    }
  }
}
