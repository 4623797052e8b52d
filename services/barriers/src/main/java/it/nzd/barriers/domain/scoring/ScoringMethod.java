package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.Criterion.FEASIBILITY;
import static it.nzd.barriers.domain.scoring.Criterion.GREATEST;
import static it.nzd.barriers.domain.scoring.Criterion.IMPACT;
import static it.nzd.barriers.domain.scoring.Criterion.LIKELIHOOD;
import static it.nzd.barriers.domain.scoring.Criterion.URGENCY;

import it.nzd.platform.value.Coded;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntBinaryOperator;

/**
 * How impact and a second criterion, both from 1 to 5, make a score from 0 to 10: the formula,
 * times ten, divided by its greatest value. A missing criterion makes no score: it is never taken
 * as zero or as the worst.
 */
public enum ScoringMethod implements Coded {
  LIKELIHOOD_IMPACT_PLUS_TWO_IMPACT(LIKELIHOOD, (l, i) -> l * i + 2 * i),
  LIKELIHOOD_IMPACT_PLUS_IMPACT(LIKELIHOOD, (l, i) -> l * i + i),
  LIKELIHOOD_IMPACT(LIKELIHOOD, (l, i) -> l * i),
  LIKELIHOOD_IMPACT_PLUS_LIKELIHOOD(LIKELIHOOD, (l, i) -> l * i + l),
  LIKELIHOOD_IMPACT_PLUS_TWO_LIKELIHOOD(LIKELIHOOD, (l, i) -> l * i + 2 * l),
  IMPACT_URGENCY(URGENCY, (u, i) -> u * i),
  IMPACT_FEASIBILITY(FEASIBILITY, (f, i) -> f * i);

  private static final double SCALE = 10;

  private final Criterion second;
  private final IntBinaryOperator formula;

  ScoringMethod(Criterion second, IntBinaryOperator formula) {
    this.second = second;
    this.formula = formula;
  }

  @Override
  public String code() {
    return "SCORING_METHOD_" + name();
  }

  /** What an assessor gives for it. */
  public List<Criterion> criteria() {
    return List.of(IMPACT, second);
  }

  /** The score from 0 to 10; empty when a criterion is missing. */
  public OptionalDouble score(Map<Criterion, Integer> given) {
    var impact = given.get(IMPACT);
    var other = given.get(second);
    if (impact == null || other == null) {
      return OptionalDouble.empty();
    }
    double greatest = formula.applyAsInt(GREATEST, GREATEST);
    return OptionalDouble.of(formula.applyAsInt(other, impact) * SCALE / greatest);
  }
}
