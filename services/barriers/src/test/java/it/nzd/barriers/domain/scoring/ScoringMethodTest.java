package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.Criterion.FEASIBILITY;
import static it.nzd.barriers.domain.scoring.Criterion.IMPACT;
import static it.nzd.barriers.domain.scoring.Criterion.LIKELIHOOD;
import static it.nzd.barriers.domain.scoring.Criterion.URGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringMethodTest {
  /** Reference values to two decimals. */
  @ParameterizedTest
  @CsvSource({
    "LIKELIHOOD_IMPACT_PLUS_TWO_IMPACT, 0.86, 5.71, 5.14, 10",
    "LIKELIHOOD_IMPACT_PLUS_IMPACT, 0.67, 5.33, 5.00, 10",
    "LIKELIHOOD_IMPACT, 0.40, 4.80, 4.80, 10",
    "LIKELIHOOD_IMPACT_PLUS_LIKELIHOOD, 0.67, 5.00, 5.33, 10",
    "LIKELIHOOD_IMPACT_PLUS_TWO_LIKELIHOOD, 0.86, 5.14, 5.71, 10"
  })
  void shouldGiveTheReferenceValues(
      ScoringMethod method, double least, double threeFour, double fourThree, double greatest) {
    assertThat(score(method, LIKELIHOOD, 1, 1)).isCloseTo(least, within(0.005));
    assertThat(score(method, LIKELIHOOD, 3, 4)).isCloseTo(threeFour, within(0.005));
    assertThat(score(method, LIKELIHOOD, 4, 3)).isCloseTo(fourThree, within(0.005));
    assertThat(score(method, LIKELIHOOD, 5, 5)).isEqualTo(greatest);
  }

  @Property
  void shouldBeAProductForUrgencyAndFeasibility(
      @ForAll @IntRange(min = 1, max = 5) int impact,
      @ForAll @IntRange(min = 1, max = 5) int other) {
    assertThat(score(ScoringMethod.IMPACT_URGENCY, URGENCY, other, impact))
        .isEqualTo(impact * other * 10 / 25.0);
    assertThat(score(ScoringMethod.IMPACT_FEASIBILITY, FEASIBILITY, other, impact))
        .isEqualTo(impact * other * 10 / 25.0);
  }

  @Property
  void shouldGrowWithEachCriterionAndStayWithinTheScale(
      @ForAll ScoringMethod method,
      @ForAll @IntRange(min = 1, max = 4) int impact,
      @ForAll @IntRange(min = 1, max = 4) int other) {
    var second = method.criteria().getLast();
    double at = score(method, second, other, impact);

    assertThat(at).isGreaterThan(0).isLessThanOrEqualTo(10);
    assertThat(score(method, second, other + 1, impact)).isGreaterThan(at);
    assertThat(score(method, second, other, impact + 1)).isGreaterThan(at);
  }

  @Property
  void shouldLeaveMissingWhatMisses(
      @ForAll ScoringMethod method, @ForAll @IntRange(min = 1, max = 5) int given) {
    var second = method.criteria().getLast();
    assertThat(method.score(Map.of())).isEmpty();
    assertThat(method.score(Map.of(IMPACT, given))).isEmpty();
    assertThat(method.score(Map.of(second, given))).isEmpty();
  }

  private static double score(ScoringMethod method, Criterion second, int other, int impact) {
    return method.score(Map.of(IMPACT, impact, second, other)).orElseThrow();
  }
}
