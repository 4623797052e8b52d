package it.nzd.barriers.application;

import it.nzd.barriers.domain.BarrierRules;
import it.nzd.barriers.domain.Barriers;
import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.scoring.Asked;
import it.nzd.barriers.domain.scoring.RoundAction;
import it.nzd.barriers.domain.scoring.RoundLifecycle;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.barriers.domain.scoring.ScoringRounds;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.command.Create;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Scoring rounds: opened, closed, cancelled and read; scores are given in {@link Assessing}. */
@Singleton
public final class ScoringRoundService {
  private final ScoringRounds rounds;
  private final Barriers barriers;
  private final Changes changes;

  ScoringRoundService(ScoringRounds rounds, Barriers barriers, Changes changes) {
    this.rounds = rounds;
    this.barriers = barriers;
    this.changes = changes;
  }

  public RoundView get(Caller caller, String name) {
    return view(
        caller,
        rounds.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name)));
  }

  /** Rounds of a tenant; of one barrier where it is not empty. */
  public Slice<RoundView> list(Caller caller, String tenant, String barrier, PageRequest page) {
    return rounds.page(tenant, barrier, page, caller.scope()).map(round -> view(caller, round));
  }

  public RoundView open(Caller caller, Create<RoundOpening> command) {
    var name = changes.name(command, "scoringRounds", caller);
    var opening = command.content();
    if (!BarrierRules.exists(opening.dueDay())) {
      throw refused(BarriersReason.DAY_UNKNOWN, "due_day", "day", opening.dueDay());
    }
    var round =
        ScoringRound.open(
            opening.title(),
            asked(caller, ResourceName.tenant(name), opening.barriers()),
            opening.method(),
            opening.dueDay(),
            opening.links());
    var change = changes.change(Change.CREATED, caller, command.request());
    return view(caller, rounds.add(name, round, change, command.validateOnly()));
  }

  /** Computes the results and shows them. */
  public RoundView close(Caller caller, ReasonedStep command) {
    return step(caller, command, RoundAction.CLOSE);
  }

  /** Ends a round without result. */
  public RoundView cancel(Caller caller, ReasonedStep command) {
    return step(caller, command, RoundAction.CANCEL);
  }

  private RoundView step(Caller caller, ReasonedStep command, RoundAction action) {
    var change = changes.change(Lifecycle.code(action), caller, command.request());
    return view(
        caller,
        rounds.change(
            command.name(),
            command.revision(),
            caller.scope(),
            change,
            seen -> stepped(caller, seen, action, command.reason(), change.at()),
            false));
  }

  private static ScoringRound stepped(
      Caller caller, Stored<ScoringRound> seen, RoundAction action, String reason, Instant now) {
    var round = seen.value();
    var roles = Moves.roles(caller, ResourceName.tenant(seen.name()));
    var row = Moves.allowed(RoundLifecycle.TABLE, round.state(), action, roles, round);
    var step = Moves.taken(row, caller, now, reason);
    return action == RoundAction.CLOSE ? round.closed(step) : round.cancelled(step);
  }

  /** What is scored, with the polarity of the moment; each barrier of this city and once. */
  private List<Asked> asked(Caller caller, String tenant, List<String> names) {
    var found = new HashMap<String, Asked>();
    for (var stored : barriers.named(names, caller.scope())) {
      var barrier = stored.value();
      boolean isOver = barrier.state().isEnd();
      if (isOver) {
        throw ServiceException.of(
            BarriersReason.BARRIER_ENDED,
            Map.of("barrier", stored.name(), "state", Lifecycle.code(barrier.state())));
      }
      found.put(stored.name(), new Asked(stored.name(), barrier.content().polarity()));
    }
    var asked = new ArrayList<Asked>();
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      var each = ResourceName.tenant(name).equals(tenant) ? found.get(name) : null;
      if (each == null) {
        throw refused(BarriersReason.BARRIER_UNKNOWN, "barriers[" + i + "]", "barrier", name);
      }
      if (!seen.add(name)) {
        throw refused(BarriersReason.BARRIER_TWICE, "barriers[" + i + "]", "barrier", name);
      }
      asked.add(each);
    }
    return asked;
  }

  private static ServiceException refused(
      ErrorReason reason, String field, String key, String value) {
    return ServiceException.field(reason, "scoring_round." + field, Map.of(key, value));
  }

  private static RoundView view(Caller caller, Stored<ScoringRound> stored) {
    var roles = Moves.roles(caller, ResourceName.tenant(stored.name()));
    var round = stored.value();
    return new RoundView(
        stored, caller.actor().id(), RoundLifecycle.TABLE.available(round.state(), roles, round));
  }
}
