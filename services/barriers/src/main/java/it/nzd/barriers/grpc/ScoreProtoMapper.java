package it.nzd.barriers.grpc;

import it.nzd.barriers.domain.scoring.BarrierScore;
import it.nzd.barriers.domain.scoring.CriterionScore;
import it.nzd.barriers.domain.scoring.LatestScore;
import it.nzd.barriers.domain.scoring.MethodScore;
import it.nzd.barriers.v1.Criterion;
import it.nzd.barriers.v1.ScoringMethod;
import it.nzd.platform.contract.Messages;

/** Scores and their messages: what is missing is left out. */
final class ScoreProtoMapper {
  private ScoreProtoMapper() {}

  static it.nzd.barriers.v1.BarrierScore toProto(LatestScore latest) {
    return toProto(latest.score()).toBuilder()
        .setRound(latest.round())
        .setCloseTime(Messages.timestamp(latest.closedAt()))
        .build();
  }

  static it.nzd.barriers.v1.BarrierScore toProto(BarrierScore score) {
    var out =
        it.nzd.barriers.v1.BarrierScore.newBuilder()
            .setAssessors(score.assessors())
            .setCompleteness(score.completeness())
            .setDisagreement(score.isDisagreement());
    score.criteria().forEach(each -> out.addCriteria(toProto(each)));
    if (score.asBarrier() != null) {
      out.setBarrierScore(toProto(score.asBarrier()));
    }
    if (score.asOpportunity() != null) {
      out.setOpportunityScore(toProto(score.asOpportunity()));
    }
    return out.build();
  }

  private static it.nzd.barriers.v1.CriterionScore toProto(CriterionScore score) {
    var spread = score.spread();
    var out =
        it.nzd.barriers.v1.CriterionScore.newBuilder()
            .setCriterion(Criterion.valueOf(score.criterion().code()))
            .setGiven(spread.given())
            .addAllCounts(score.counts())
            .setDisagreement(score.isDisagreement());
    if (spread.mean() != null && spread.standardDeviation() != null) {
      out.setMean(spread.mean()).setStandardDeviation(spread.standardDeviation());
    }
    return out.build();
  }

  private static it.nzd.barriers.v1.MethodScore toProto(MethodScore score) {
    var spread = score.spread();
    var out =
        it.nzd.barriers.v1.MethodScore.newBuilder()
            .setMethod(ScoringMethod.valueOf(score.method().code()))
            .setGiven(spread.given());
    if (spread.mean() != null && spread.standardDeviation() != null) {
      out.setMean(spread.mean()).setStandardDeviation(spread.standardDeviation());
    }
    if (spread.lowest() != null && spread.highest() != null) {
      out.setLowest(spread.lowest()).setHighest(spread.highest());
    }
    return out.build();
  }
}
