package it.nzd.barriers.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.barriers.domain.scoring.BarrierScore;
import it.nzd.barriers.domain.scoring.Criterion;
import it.nzd.barriers.domain.scoring.CriterionScore;
import it.nzd.barriers.domain.scoring.MethodScore;
import it.nzd.barriers.domain.scoring.RoundResult;
import it.nzd.barriers.domain.scoring.ScoringMethod;
import it.nzd.barriers.domain.scoring.Spread;
import it.nzd.platform.value.Coded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of a barrier in a closed round as it is stored. */
@Serdeable
record ResultDocument(
    String barrier,
    int assessors,
    double completeness,
    List<CriterionDocument> criteria,
    @Nullable MethodDocument barrierScore,
    @Nullable MethodDocument opportunityScore) {

  /** How many gave which score, as it is stored. */
  @Serdeable
  record CriterionDocument(String criterion, List<Integer> counts) {}

  /** Scores by one method as they are stored. */
  @Serdeable
  record MethodDocument(
      String method,
      int given,
      @Nullable Double mean,
      @Nullable Double standardDeviation,
      @Nullable Double lowest,
      @Nullable Double highest) {
    static @Nullable MethodDocument of(@Nullable MethodScore score) {
      if (score == null) {
        return null;
      }
      var spread = score.spread();
      return new MethodDocument(
          score.method().code(),
          spread.given(),
          spread.mean(),
          spread.standardDeviation(),
          spread.lowest(),
          spread.highest());
    }

    static @Nullable MethodScore toDomain(@Nullable MethodDocument document) {
      return document == null
          ? null
          : new MethodScore(
              Coded.of(ScoringMethod.class, document.method()),
              new Spread(
                  document.given(),
                  document.mean(),
                  document.standardDeviation(),
                  document.lowest(),
                  document.highest()));
    }
  }

  static ResultDocument of(RoundResult result) {
    var score = result.score();
    return new ResultDocument(
        result.barrier(),
        score.assessors(),
        score.completeness(),
        score.criteria().stream()
            .map(each -> new CriterionDocument(each.criterion().code(), each.counts()))
            .toList(),
        MethodDocument.of(score.asBarrier()),
        MethodDocument.of(score.asOpportunity()));
  }

  RoundResult toDomain() {
    return new RoundResult(
        barrier,
        new BarrierScore(
            assessors,
            completeness,
            criteria.stream()
                .map(
                    each ->
                        new CriterionScore(
                            Coded.of(Criterion.class, each.criterion()), each.counts()))
                .toList(),
            MethodDocument.toDomain(barrierScore),
            MethodDocument.toDomain(opportunityScore)));
  }
}
