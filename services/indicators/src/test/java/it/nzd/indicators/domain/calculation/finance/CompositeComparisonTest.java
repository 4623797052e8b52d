package it.nzd.indicators.domain.calculation.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Alternative;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Criterion;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Ranking;
import it.nzd.indicators.domain.calculation.finance.CompositeComparison.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Cases of pymcdm's tests, each of which quotes a paper. */
class CompositeComparisonTest {
  private static final List<Criterion> COST_BENEFIT =
      List.of(criterion(true, 0.5), criterion(false, 0.5));
  private static final List<Criterion> UNWEIGHTED = List.of(criterion(true), criterion(false));
  private static final double[][] OPRICOVIC = {{1, 3000}, {2, 3750}, {5, 4500}};

  @Test
  void shouldNormaliseFromWorstToBest() {
    var criteria = List.of(criterion(true), criterion(true), criterion(false));
    double[][] rows = {
      {66, 56, 95}, {61, 55, 166}, {65, 49, 113}, {95, 56, 99}, {63, 43, 178}, {74, 59, 140}
    };
    double[][] expected = {
      {.85294118, .1875, 0},
      {1, .25, .85542169},
      {.88235294, .625, .21686747},
      {0, .1875, .04819277},
      {.94117647, 1, 1},
      {.61764706, 0, .54216867}
    };

    var ranking = compare(criteria, rows, way(Normalisation.MIN_MAX, false, Weighting.EQUAL));

    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < criteria.size(); j++) {
        assertThat(ranking.alternatives().get(i).normalised().get(j))
            .isCloseTo(expected[i][j], within(5e-9));
      }
    }
  }

  @Test
  void shouldRankByTopsisWithTheNormalisationInTheMethodsName() {
    var minMax = way(Normalisation.MIN_MAX, true, Weighting.GIVEN);
    var vector = way(Normalisation.VECTOR, true, Weighting.GIVEN);

    assertThat(scores(compare(COST_BENEFIT, OPRICOVIC, minMax))).containsExactly(.5, .617, .5);
    assertThat(scores(compare(COST_BENEFIT, OPRICOVIC, vector))).containsExactly(.762, .722, .238);
    assertThat(minMax.method().id()).isEqualTo("composite-comparison-topsis-min-max-given");
    assertThat(vector.method().id()).isEqualTo("composite-comparison-topsis-vector-given");
    assertThat(compare(COST_BENEFIT, OPRICOVIC, minMax).alternatives())
        .extracting(CompositeComparison.Ranked::rank)
        .containsExactly(2, 1, 2);
  }

  @Test
  void shouldMeasureInStandardDeviations() {
    double[][] rows = {{2, 2}, {4, 4}, {6, 6}};

    var ranking = compare(UNWEIGHTED, rows, way(Normalisation.Z_SCORE, false, Weighting.EQUAL));

    assertThat(ranking.alternatives().get(0).normalised().get(0))
        .isCloseTo(1.22474487, within(1e-8));
    assertThat(ranking.alternatives().get(0).normalised().get(1))
        .isCloseTo(-1.22474487, within(1e-8));
    assertThat(ranking.alternatives().get(0).score()).isCloseTo(0, within(1e-12));
  }

  @Test
  void shouldGiveOneHalfAndAWarningWhenACriterionDoesNotDistinguish() {
    double[][] rows = {{7, 1}, {7, 2}};

    var ranking = compare(UNWEIGHTED, rows, way(Normalisation.MIN_MAX, false, Weighting.EQUAL));

    assertThat(ranking.alternatives().get(0).normalised()).containsExactly(0.5, 0.0);
    assertThat(ranking.warnings()).containsExactly(new Warning("ALL_EQUAL", "criteria[0]"));
  }

  @Test
  void shouldWeighByEntropy() {
    // p = (1/4, 3/4) and (1/2, 1/2): only the first criterion says anything
    double[][] rows = {{1, 5}, {3, 5}};
    assertThat(
            compare(UNWEIGHTED, rows, way(Normalisation.MIN_MAX, false, Weighting.ENTROPY))
                .weights())
        .containsExactly(1.0, 0.0);
    double[][] same = {{4, 5}, {4, 5}};
    var flat = compare(UNWEIGHTED, same, way(Normalisation.MIN_MAX, true, Weighting.ENTROPY));
    assertThat(flat.weights()).containsExactly(0.5, 0.5);
    assertThat(flat.warnings()).contains(new Warning("NO_DIFFERENCE", "criteria"));
    assertThat(scores(flat)).containsExactly(0.5, 0.5);
  }

  @Test
  void shouldRefuseANegativeValueForEntropy() {
    double[][] rows = {{1, 5}, {-3, 6}};

    assertUnfit(
        UNWEIGHTED,
        rows,
        way(Normalisation.MIN_MAX, false, Weighting.ENTROPY),
        "alternatives[1].values[0]",
        Why.VALUE_UNFIT);
  }

  @Test
  void shouldWeighByConsistentJudgements() {
    var criteria = List.of(criterion(true), criterion(false), criterion(false));
    double[][] rows = {{1, 2, 3}, {3, 2, 1}};
    var way = new Way(Normalisation.MIN_MAX, false, Weighting.AHP, List.of(2.0, 4.0, 2.0));

    var ranking = compare(criteria, rows, way);

    assertThat(ranking.weights().get(0)).isCloseTo(4.0 / 7, within(1e-12));
    assertThat(ranking.weights().get(2)).isCloseTo(1.0 / 7, within(1e-12));
    assertThat(ranking.consistencyRatio().getAsDouble()).isCloseTo(0, within(1e-9));
  }

  @Test
  void shouldTellThatJudgementsContradictEachOther() {
    var criteria = List.of(criterion(true), criterion(false), criterion(false));
    double[][] rows = {{1, 2, 3}, {3, 2, 1}};
    var way = new Way(Normalisation.MIN_MAX, false, Weighting.AHP, List.of(3.0, 1.0 / 3, 3.0));

    var ranking = compare(criteria, rows, way);

    assertThat(ranking.consistencyRatio().getAsDouble()).isGreaterThan(0.1);
    assertThat(ranking.warnings()).contains(new Warning("JUDGEMENTS_INCONSISTENT", "judgements"));
  }

  @Test
  void shouldRefuseShapesThatDoNotFit() {
    var given = way(Normalisation.MIN_MAX, false, Weighting.GIVEN);
    double[][] ragged = {{1, 2}, {1, 2, 3}};
    var unweighted = List.of(criterion(true, 1), new Criterion("b", false, OptionalDouble.empty()));
    var zero = List.of(criterion(true, 0), criterion(false, 0));
    double[][] rows = {{1, 2}, {2, 1}};

    assertUnfit(COST_BENEFIT, ragged, given, "alternatives[1].values", Why.LENGTHS_DIFFER);
    assertUnfit(unweighted, rows, given, "criteria[1].weight", Why.VALUE_MISSING);
    assertUnfit(zero, rows, given, "criteria", Why.DIVISOR_ZERO);
    assertUnfit(
        UNWEIGHTED,
        rows,
        way(Normalisation.MIN_MAX, false, Weighting.AHP),
        "judgements",
        Why.VALUE_MISSING);
  }

  @Test
  void shouldRefuseWeightsAndJudgementsThatTheWeightingIgnores() {
    double[][] rows = {{1, 2}, {2, 1}};
    var judged = new Way(Normalisation.MIN_MAX, false, Weighting.GIVEN, List.of(2.0));

    for (var weighting : List.of(Weighting.EQUAL, Weighting.ENTROPY)) {
      assertUnfit(
          COST_BENEFIT,
          rows,
          way(Normalisation.MIN_MAX, false, weighting),
          "criteria[0].weight",
          Why.VALUE_UNFIT);
    }
    assertUnfit(
        COST_BENEFIT,
        rows,
        new Way(Normalisation.MIN_MAX, false, Weighting.AHP, List.of(2.0)),
        "criteria[0].weight",
        Why.VALUE_UNFIT);
    assertUnfit(COST_BENEFIT, rows, judged, "judgements", Why.VALUE_UNFIT);
  }

  private static void assertUnfit(
      List<Criterion> criteria, double[][] rows, Way way, String field, Why why) {
    assertThatThrownBy(() -> compare(criteria, rows, way))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> {
              assertThat(unfit.field()).isEqualTo(field);
              assertThat(unfit.why()).isEqualTo(why);
            });
  }

  private static List<Double> scores(Ranking ranking) {
    return ranking.alternatives().stream().map(a -> Math.round(a.score() * 1000) / 1000.0).toList();
  }

  private static Ranking compare(List<Criterion> criteria, double[][] rows, Way way) {
    var alternatives = new ArrayList<Alternative>();
    for (double[] row : rows) {
      alternatives.add(new Alternative("a", java.util.Arrays.stream(row).boxed().toList()));
    }
    return CompositeComparison.of(criteria, alternatives, way);
  }

  private static Way way(Normalisation normalisation, boolean isTopsis, Weighting weighting) {
    return new Way(normalisation, isTopsis, weighting, List.of());
  }

  private static Criterion criterion(boolean isCost, double weight) {
    return new Criterion("c", isCost, OptionalDouble.of(weight));
  }

  private static Criterion criterion(boolean isCost) {
    return new Criterion("c", isCost, OptionalDouble.empty());
  }
}
