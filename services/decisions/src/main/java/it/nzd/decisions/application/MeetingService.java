package it.nzd.decisions.application;

import it.nzd.decisions.domain.DecisionState;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.Meeting;
import it.nzd.decisions.domain.MeetingAction;
import it.nzd.decisions.domain.MeetingFacts;
import it.nzd.decisions.domain.MeetingLifecycle;
import it.nzd.decisions.domain.MeetingState;
import it.nzd.decisions.domain.Meetings;
import it.nzd.decisions.domain.Teams;
import it.nzd.decisions.domain.VotingSeat;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Scope;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.command.Edit;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Taken;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Meetings of the teams. */
@Singleton
public final class MeetingService {
  private final Meetings meetings;
  private final Decisions decisions;
  private final Teams teams;
  private final Changes changes;

  MeetingService(Meetings meetings, Decisions decisions, Teams teams, Changes changes) {
    this.meetings = meetings;
    this.decisions = decisions;
    this.teams = teams;
    this.changes = changes;
  }

  public MeetingView get(Caller caller, String name) {
    return view(
        caller,
        meetings.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  /** Meetings of a tenant, or of all; of one team where it is not empty. */
  public Slice<Stored<Meeting>> list(Caller caller, String tenant, String team, PageRequest page) {
    return meetings.page(tenant, team, page, caller.scope());
  }

  public MeetingView create(Caller caller, Create<Meeting> command) {
    checkTeam(ResourceName.tenant(command.parent()), command.content().team());
    var added =
        meetings.add(
            changes.name(command, "meetings", caller),
            command.content(),
            changes.change(Change.CREATED, caller, command.request()),
            command.validateOnly());
    return view(caller, added);
  }

  /**
   * Changes agenda, time and place while it is not over, and the minutes until they are approved.
   */
  public MeetingView update(Caller caller, Edit<Meeting> command) {
    var changed =
        meetings.change(
            command.name(),
            command.revision(),
            caller.scope(),
            changes.change(Change.UPDATED, caller, command.request()),
            seen -> edited(seen, command.content().apply(seen.value())),
            command.validateOnly());
    return view(caller, changed);
  }

  /** Takes a step. */
  public MeetingView take(Caller caller, StepCommand command, MeetingAction action) {
    var change = changes.change(Lifecycle.code(action), caller, command.request());
    var after =
        meetings.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> stepped(caller, seen, action, command.reason(), change.at()),
            false);
    return view(caller, after);
  }

  /** Records that a seat is there, or is not. */
  public MeetingView attend(
      Caller caller, SeatCommand command, boolean isPresent, boolean byDeputy) {
    var seen = get(caller, command.decision()).stored();
    var after =
        meetings.change(
            command.decision(),
            seen.revision(),
            caller.scope(),
            changes.change("attended", caller, command.request()),
            now -> attended(now.value(), command.seat(), isPresent, byDeputy),
            false);
    return view(caller, after);
  }

  private static Meeting attended(
      Meeting meeting, String seat, boolean isPresent, boolean byDeputy) {
    if (meeting.state() != MeetingState.OPEN) {
      throw fixed(meeting);
    }
    if (meeting.seats().stream().noneMatch(known -> known.id().equals(seat))) {
      throw ServiceException.field(DecisionsReason.SEAT_UNKNOWN, "seat", Map.of("seat", seat));
    }
    return meeting.attended(seat, isPresent, byDeputy);
  }

  private Meeting stepped(
      Caller caller, Stored<Meeting> seen, MeetingAction action, String reason, Instant at) {
    var meeting = seen.value();
    var team = new ArrayList<VotingSeat>();
    var facts =
        new MeetingFacts(meeting, () -> seated(meeting.team(), team), isVoting(seen.name()));
    var roles = DecisionRights.roles(caller, seen.name());
    var answer = MeetingLifecycle.TABLE.decide(meeting.state(), action, roles, facts);
    var tenant = ResourceName.tenant(seen.name());
    var row = Refusals.row(answer, meeting.state(), action, tenant);
    var after = meeting.after(row, Taken.of(row, caller.actor().id(), at, reason));
    return action == MeetingAction.OPEN ? after.seated(team) : after;
  }

  private Outcome seated(String name, List<VotingSeat> into) {
    try {
      var team = teams.find(name);
      team.ifPresent(found -> into.addAll(found.seats()));
      return Outcome.of(team.filter(Teams.Team::isSeated).isPresent());
    } catch (ServiceException away) {
      return Outcome.UNKNOWN;
    }
  }

  private boolean isVoting(String meeting) {
    var query =
        new Decisions.Query(
            ResourceName.tenant(meeting),
            "",
            Set.of(DecisionState.VOTING),
            Optional.empty(),
            "",
            meeting);
    return !decisions.page(query, PageRequest.first(1), Scope.EVERYTHING).items().isEmpty();
  }

  private Meeting edited(Stored<Meeting> seen, Meeting next) {
    var now = seen.value();
    boolean isPlanChanged =
        !now.title().equals(next.title())
            || !now.agenda().equals(next.agenda())
            || !now.startsAt().equals(next.startsAt())
            || !now.place().equals(next.place())
            || !now.team().equals(next.team());
    if (!now.state().isMinuted() || (isPlanChanged && !now.state().isPlanned())) {
      throw fixed(now);
    }
    if (!now.team().equals(next.team())) {
      checkTeam(ResourceName.tenant(seen.name()), next.team());
    }
    return next;
  }

  private static ServiceException fixed(Meeting meeting) {
    return ServiceException.of(
        DecisionsReason.MEETING_FIXED, "state", Lifecycle.code(meeting.state()));
  }

  private void checkTeam(String tenant, String team) {
    if (!ResourceName.tenant(team).equals(tenant) || teams.find(team).isEmpty()) {
      throw ServiceException.field(
          DecisionsReason.TEAM_UNKNOWN, "meeting.team", Map.of("team", team));
    }
  }

  private MeetingView view(Caller caller, Stored<Meeting> stored) {
    var meeting = stored.value();
    boolean isVoting = meeting.state() == MeetingState.OPEN && isVoting(stored.name());
    var facts = new MeetingFacts(meeting, () -> Outcome.HOLDS, isVoting);
    var roles = DecisionRights.roles(caller, stored.name());
    return new MeetingView(stored, MeetingLifecycle.TABLE.available(meeting.state(), roles, facts));
  }
}
