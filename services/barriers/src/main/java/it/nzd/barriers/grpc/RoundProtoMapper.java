package it.nzd.barriers.grpc;

import it.nzd.barriers.application.RoundOpening;
import it.nzd.barriers.application.RoundView;
import it.nzd.barriers.domain.scoring.Asked;
import it.nzd.barriers.domain.scoring.BarrierAssessment;
import it.nzd.barriers.domain.scoring.Criterion;
import it.nzd.barriers.domain.scoring.RoundResult;
import it.nzd.barriers.domain.scoring.RoundState;
import it.nzd.barriers.domain.scoring.ScoringMethod;
import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.barriers.domain.scoring.Sheet;
import it.nzd.barriers.v1.Assessment;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.value.Coded;
import java.util.EnumMap;
import java.util.Map;

/** Rounds and assessments and their messages. Nobody else's scores leave before a round closes. */
final class RoundProtoMapper {
  private RoundProtoMapper() {}

  /** The whole round; with the single assessments, without names, once closed. */
  static it.nzd.barriers.v1.ScoringRound whole(RoundView view) {
    var round = view.stored().value();
    var out = brief(view).toBuilder();
    if (round.state() == RoundState.CLOSED) {
      round
          .shuffled()
          .forEach(
              sheet ->
                  out.addAssessments(
                      toProto(sheet).toBuilder()
                          .clearAssessTime()
                          .setOwn(sheet.assessor().equals(view.reader()))));
    }
    return out.build();
  }

  /** The round without the single assessments: for lists. */
  static it.nzd.barriers.v1.ScoringRound brief(RoundView view) {
    var stored = view.stored();
    ScoringRound round = stored.value();
    var out =
        it.nzd.barriers.v1.ScoringRound.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setTitle(round.title())
            .setMethod(it.nzd.barriers.v1.ScoringMethod.valueOf(round.method().code()))
            .setDueDay(round.dueDay())
            .setState(Lifecycle.code(round.state()))
            .setAssessors(round.sheets().size())
            .setAssessedByCaller(round.sheetOf(view.reader()).isPresent())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    round.asked().stream().map(Asked::barrier).forEach(out::addBarriers);
    round.links().forEach(link -> out.addLinks(Messages.toProto(link)));
    round.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    view.available().stream().map(Available::toProto).forEach(out::addAvailableActions);
    round.results().forEach(result -> out.addResults(toProto(result)));
    if (round.closedAt() != null) {
      out.setCloseTime(Messages.timestamp(round.closedAt()));
    }
    return out.build();
  }

  static RoundOpening fromProto(it.nzd.barriers.v1.ScoringRound sent) {
    return new RoundOpening(
        sent.getTitle().strip(),
        sent.getBarriersList(),
        Coded.of(ScoringMethod.class, sent.getMethod().name()),
        sent.getDueDay(),
        sent.getLinksList().stream().map(Messages::fromProto).toList());
  }

  /** The caller's own assessment. */
  static Assessment own(Sheet sheet) {
    return toProto(sheet).toBuilder().setOwn(true).build();
  }

  static BarrierAssessment fromProto(it.nzd.barriers.v1.BarrierAssessment sent) {
    var given = new EnumMap<Criterion, Integer>(Criterion.class);
    put(given, Criterion.IMPACT, sent.getImpact());
    put(given, Criterion.LIKELIHOOD, sent.getLikelihood());
    put(given, Criterion.URGENCY, sent.getUrgency());
    put(given, Criterion.FEASIBILITY, sent.getFeasibility());
    return new BarrierAssessment(sent.getBarrier(), given, sent.getNote().strip());
  }

  private static Assessment toProto(Sheet sheet) {
    var out = Assessment.newBuilder();
    sheet.scores().forEach(each -> out.addScores(toProto(each)));
    if (!sheet.scores().isEmpty()) {
      out.setAssessTime(Messages.timestamp(sheet.at()));
    }
    return out.build();
  }

  private static it.nzd.barriers.v1.BarrierAssessment toProto(BarrierAssessment each) {
    var given = each.given();
    return it.nzd.barriers.v1.BarrierAssessment.newBuilder()
        .setBarrier(each.barrier())
        .setImpact(given.getOrDefault(Criterion.IMPACT, 0))
        .setLikelihood(given.getOrDefault(Criterion.LIKELIHOOD, 0))
        .setUrgency(given.getOrDefault(Criterion.URGENCY, 0))
        .setFeasibility(given.getOrDefault(Criterion.FEASIBILITY, 0))
        .setNote(each.note())
        .build();
  }

  private static it.nzd.barriers.v1.RoundResult toProto(RoundResult result) {
    return it.nzd.barriers.v1.RoundResult.newBuilder()
        .setBarrier(result.barrier())
        .setScore(ScoreProtoMapper.toProto(result.score()))
        .build();
  }

  private static void put(Map<Criterion, Integer> given, Criterion criterion, int score) {
    if (score != 0) {
      given.put(criterion, score);
    }
  }
}
