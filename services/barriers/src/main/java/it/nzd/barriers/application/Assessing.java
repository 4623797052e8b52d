package it.nzd.barriers.application;

import it.nzd.barriers.domain.BarriersReason;
import it.nzd.barriers.domain.scoring.BarrierAssessment;
import it.nzd.barriers.domain.scoring.RoundState;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.barriers.domain.scoring.ScoringRounds;
import it.nzd.barriers.domain.scoring.Sheet;
import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A person's own scores. They live in the round's document, so that closing it and giving scores
 * can never cross; assessors do not see each other's changes as conflicts.
 */
@Singleton
public final class Assessing {
  private static final String ASSESSED = "assess";
  private static final int MOST_TRIES = 512;

  private final ScoringRounds rounds;
  private final Changes changes;

  Assessing(ScoringRounds rounds, Changes changes) {
    this.rounds = rounds;
    this.changes = changes;
  }

  /** What the caller has given so far; nothing where nothing was given. */
  public Sheet own(Caller caller, String round) {
    return sheet(caller, found(caller, round));
  }

  /** Gives the caller's scores in place of earlier ones. */
  public Sheet assess(Caller caller, Assess command) {
    var change = changes.change(ASSESSED, caller, command.request());
    for (int i = 0; i < MOST_TRIES; i++) {
      var seen = found(caller, command.round());
      try {
        return sheet(caller, assessed(caller, command, seen, change));
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.STALE_VERSION) {
          throw e;
        }
      }
    }
    throw ServiceException.of(BarriersReason.ROUND_BUSY);
  }

  private Stored<ScoringRound> assessed(
      Caller caller, Assess command, Stored<ScoringRound> seen, Change change) {
    return rounds.change(
        seen.name(),
        seen.revision(),
        caller.scope(),
        change,
        present -> with(caller, present.value(), command.scores(), change.at()),
        false);
  }

  private static ScoringRound with(
      Caller caller, ScoringRound round, List<BarrierAssessment> scores, Instant now) {
    if (round.state() != RoundState.OPEN) {
      throw ServiceException.of(
          BarriersReason.ROUND_NOT_OPEN, "state", Lifecycle.code(round.state()));
    }
    check(round, scores);
    return round.with(new Sheet(caller.actor().id(), scores, now));
  }

  private static void check(ScoringRound round, List<BarrierAssessment> scores) {
    var seen = new HashSet<String>();
    for (int i = 0; i < scores.size(); i++) {
      var each = scores.get(i);
      var asked = round.asking(each.barrier());
      if (asked.isEmpty()) {
        throw refused(BarriersReason.BARRIER_NOT_IN_ROUND, i, Map.of("barrier", each.barrier()));
      }
      if (!seen.add(each.barrier())) {
        throw refused(BarriersReason.BARRIER_TWICE, i, Map.of("barrier", each.barrier()));
      }
      var wanted = asked.get().criteria(round.method());
      for (var criterion : each.given().keySet()) {
        if (!wanted.contains(criterion)) {
          throw refused(
              BarriersReason.CRITERION_NOT_ASKED,
              i,
              Map.of("barrier", each.barrier(), "criterion", criterion.code()));
        }
      }
    }
  }

  private static ServiceException refused(ErrorReason reason, int i, Map<String, String> facts) {
    return ServiceException.field(reason, "scores[" + i + "]", facts);
  }

  private Stored<ScoringRound> found(Caller caller, String name) {
    return rounds.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  private static Sheet sheet(Caller caller, Stored<ScoringRound> round) {
    var person = caller.actor().id();
    return round
        .value()
        .sheetOf(person)
        .orElseGet(() -> new Sheet(person, List.of(), Instant.EPOCH));
  }
}
