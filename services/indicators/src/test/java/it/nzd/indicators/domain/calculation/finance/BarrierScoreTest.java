package it.nzd.indicators.domain.calculation.finance;

import static it.nzd.indicators.domain.calculation.finance.BarrierScore.Formula.IMPACT_FEASIBILITY;
import static it.nzd.indicators.domain.calculation.finance.BarrierScore.Formula.IMPACT_URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.finance.BarrierScore.Formula;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarrierScoreTest {
  private static final OptionalInt MISSING = OptionalInt.empty();

  @ParameterizedTest
  @CsvSource({
    "LIKELIHOOD_IMPACT_PLUS_TWO_IMPACT, 0.86, 5.71, 5.14",
    "LIKELIHOOD_IMPACT_PLUS_IMPACT, 0.67, 5.33, 5.00",
    "LIKELIHOOD_IMPACT, 0.40, 4.80, 4.80",
    "LIKELIHOOD_IMPACT_PLUS_LIKELIHOOD, 0.67, 5.00, 5.33",
    "LIKELIHOOD_IMPACT_PLUS_TWO_LIKELIHOOD, 0.86, 5.14, 5.71"
  })
  void shouldScoreAsTheSourceDoes(Formula formula, double least, double l3i4, double l4i3) {
    assertThat(barrier(1, 1).score(formula).get()).isEqualTo(least);
    assertThat(barrier(3, 4).score(formula).get()).isEqualTo(l3i4);
    assertThat(barrier(4, 3).score(formula).get()).isEqualTo(l4i3);
    assertThat(barrier(5, 5).score(formula).get()).isEqualTo(10);
  }

  @Test
  void shouldScoreUrgencyAndFeasibilityByImpact() {
    var barrier =
        new BarrierScore(MISSING, OptionalInt.of(4), OptionalInt.of(5), OptionalInt.of(2), 5);

    assertThat(barrier.score(IMPACT_URGENCY).get()).isEqualTo(8);
    assertThat(barrier.score(IMPACT_FEASIBILITY).get()).isEqualTo(3.2);
    assertThat(barrier.score(Formula.LIKELIHOOD_IMPACT).missing()).isEqualTo("CRITERION_MISSING");
    assertThat(barrier.completeness()).isEqualTo(0.75);
  }

  @Test
  void shouldRefuseAStepThatTheScaleDoesNotHave() {
    assertThatThrownBy(() -> barrier(6, 3))
        .isInstanceOfSatisfying(
            UnfitInput.class, unfit -> assertThat(unfit.field()).isEqualTo("likelihood"));
  }

  private static BarrierScore barrier(int likelihood, int impact) {
    return new BarrierScore(
        OptionalInt.of(likelihood), OptionalInt.of(impact), MISSING, MISSING, 5);
  }
}
