package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.finance.BarrierScore;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Alternative;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Criterion;
import it.nzd.indicators.domain.calculation.finance.Normalisation;
import it.nzd.indicators.domain.calculation.finance.Statistics;
import it.nzd.indicators.domain.calculation.finance.Weighting;
import it.nzd.indicators.v1.BarrierScoreResult;
import it.nzd.indicators.v1.CompositeComparisonResult;
import it.nzd.indicators.v1.RunBarrierScoreRequest;
import it.nzd.indicators.v1.RunCompositeComparisonRequest;
import it.nzd.indicators.v1.RunCompositeComparisonRequest.Aggregation;
import it.nzd.indicators.v1.RunCompositeComparisonRequest.Criterion.Direction;
import it.nzd.indicators.v1.RunStatisticsRequest;
import it.nzd.indicators.v1.StatisticsResult;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Calculators of scores, comparisons and statistics, and their messages. */
final class FinanceScoringProtoMapper {
  private static final int USUAL_SCALE = 5;
  private static final double USUAL_PERCENTILE = 0.9;

  private FinanceScoringProtoMapper() {}

  static BarrierScoreResult barrierScore(RunBarrierScoreRequest asked) {
    var barrier =
        new BarrierScore(
            step(asked.hasLikelihood(), asked.getLikelihood()),
            step(asked.hasImpact(), asked.getImpact()),
            step(asked.hasUrgency(), asked.getUrgency()),
            step(asked.hasFeasibility(), asked.getFeasibility()),
            asked.hasGreatest() ? asked.getGreatest() : USUAL_SCALE);
    var out =
        BarrierScoreResult.newBuilder()
            .setMethod(Calculations.toProto(BarrierScore.METHOD))
            .setCompleteness(barrier.completeness());
    for (var formula : BarrierScore.Formula.values()) {
      var score =
          BarrierScoreResult.Score.newBuilder()
              .setFormula(BarrierScoreResult.Formula.valueOf("FORMULA_" + formula.name()));
      barrier.score(formula).tell(score::setScore, score::setMissingReason);
      out.addScores(score);
    }
    return out.build();
  }

  static CompositeComparisonResult comparison(RunCompositeComparisonRequest asked) {
    var way = way(asked);
    var ranking =
        CompositeComparison.of(
            asked.getCriteriaList().stream().map(FinanceScoringProtoMapper::criterion).toList(),
            asked.getAlternativesList().stream()
                .map(one -> new Alternative(one.getName(), one.getValuesList()))
                .toList(),
            way);
    var out =
        CompositeComparisonResult.newBuilder()
            .setMethod(Calculations.toProto(way.method()))
            .addAllWeights(ranking.weights())
            .addAllWarnings(Calculations.toProto(ranking.warnings()));
    ranking.consistencyRatio().ifPresent(out::setConsistencyRatio);
    ranking
        .alternatives()
        .forEach(
            one ->
                out.addAlternatives(
                    CompositeComparisonResult.Ranked.newBuilder()
                        .setName(one.name())
                        .setScore(one.score())
                        .setRank(one.rank())
                        .addAllNormalised(one.normalised())));
    return out.build();
  }

  static StatisticsResult statistics(RunStatisticsRequest asked) {
    var values =
        asked.getValuesList().stream()
            .map(v -> v.hasValue() ? OptionalDouble.of(v.getValue()) : OptionalDouble.empty())
            .toList();
    var of = Statistics.of(values);
    var out =
        StatisticsResult.newBuilder()
            .setMethod(Calculations.toProto(Statistics.METHOD))
            .setCount(of.count())
            .setMissingCount(of.missingCount());
    double fraction = asked.hasFraction() ? asked.getFraction() : USUAL_PERCENTILE;
    of.sum().tell(out::setSum, out::setMissingReason);
    of.average().tell(out::setAverage, out::setMissingReason);
    of.median().tell(out::setMedian, out::setMissingReason);
    of.least().tell(out::setLeast, out::setMissingReason);
    of.greatest().tell(out::setGreatest, out::setMissingReason);
    of.percentile(fraction).tell(out::setPercentile, out::setMissingReason);
    of.populationVariance().tell(out::setPopulationVariance, out::setMissingReason);
    of.populationDeviation().tell(out::setPopulationSd, out::setMissingReason);
    of.sampleVariance().tell(out::setSampleVariance, out::setMissingReason);
    of.sampleDeviation().tell(out::setSampleSd, out::setMissingReason);
    return out.build();
  }

  private static OptionalInt step(boolean isGiven, int value) {
    return isGiven ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static Criterion criterion(RunCompositeComparisonRequest.Criterion sent) {
    return new Criterion(
        sent.getName(),
        sent.getDirection() == Direction.DIRECTION_COST,
        sent.hasWeight() ? OptionalDouble.of(sent.getWeight()) : OptionalDouble.empty());
  }

  private static CompositeComparison.Way way(RunCompositeComparisonRequest asked) {
    return new CompositeComparison.Way(
        Normalisation.valueOf(asked.getNormalisation().name().substring("NORMALISATION_".length())),
        asked.getAggregation() == Aggregation.AGGREGATION_TOPSIS,
        Weighting.valueOf(asked.getWeighting().name().substring("WEIGHTING_".length())),
        asked.getJudgementsList());
  }
}
