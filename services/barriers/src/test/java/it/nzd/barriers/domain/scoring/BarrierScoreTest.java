package it.nzd.barriers.domain.scoring;

import static it.nzd.barriers.domain.scoring.Criterion.FEASIBILITY;
import static it.nzd.barriers.domain.scoring.Criterion.IMPACT;
import static it.nzd.barriers.domain.scoring.Criterion.LIKELIHOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.barriers.domain.Polarity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BarrierScoreTest {
  private static final Asked BARRIER = new Asked("b", Polarity.BARRIER);
  private static final ScoringMethod METHOD = ScoringMethod.LIKELIHOOD_IMPACT;

  @Test
  void shouldGiveMeanAndSpreadOfThoseWhoGaveBoth() {
    var score =
        BarrierScore.of(
            BARRIER,
            METHOD,
            List.of(
                Map.of(IMPACT, 4, LIKELIHOOD, 5),
                Map.of(IMPACT, 2, LIKELIHOOD, 5),
                Map.of(IMPACT, 3),
                Map.of()));

    assertThat(score.assessors()).isEqualTo(4);
    assertThat(score.completeness()).isEqualTo(5 / 8.0);
    assertThat(score.asOpportunity()).isNull();
    assertThat(score.asBarrier()).isNotNull();
    var spread = score.asBarrier().spread();
    assertThat(spread.given()).isEqualTo(2);
    assertThat(spread.mean()).isEqualTo(6);
    assertThat(spread.standardDeviation()).isEqualTo(2);
    assertThat(spread.lowest()).isEqualTo(4);
    assertThat(spread.highest()).isEqualTo(8);
    assertThat(score.criteria().getFirst().counts()).containsExactly(0, 1, 1, 1, 0);
  }

  @Test
  void shouldScoreBothSidesOfWhatHindersAndHelps() {
    var score =
        BarrierScore.of(
            new Asked("b", Polarity.BOTH),
            METHOD,
            List.of(Map.of(IMPACT, 5, LIKELIHOOD, 4, FEASIBILITY, 2)));

    assertThat(score.criteria())
        .extracting(CriterionScore::criterion)
        .containsExactly(IMPACT, LIKELIHOOD, FEASIBILITY);
    assertThat(score.asBarrier()).extracting(s -> s.spread().mean()).isEqualTo(8.0);
    assertThat(score.asOpportunity()).extracting(s -> s.spread().mean()).isEqualTo(4.0);
    assertThat(score.completeness()).isEqualTo(1);
  }

  @Test
  void shouldLeaveMissingWhatNobodyGave() {
    var score = BarrierScore.of(BARRIER, METHOD, List.of(Map.of(), Map.of()));

    assertThat(score.isScored()).isFalse();
    assertThat(score.completeness()).isZero();
    assertThat(score.asBarrier()).extracting(s -> s.spread().mean()).isNull();
    assertThat(score.isDisagreement()).isFalse();
  }

  @Test
  void shouldCallForATalkFromTheLimitOn() {
    // standard deviations 1.2472, exactly 1.2, and 1
    assertThat(disagree(2, 4, 5)).isTrue();
    assertThat(disagree(1, 1, 1, 1, 4)).isTrue();
    assertThat(disagree(1, 1, 1, 3, 3, 3)).isFalse();
    assertThat(disagree(3)).isFalse();
    assertThat(disagree(1, 5)).isTrue();
  }

  @Property
  void shouldAgreeWithThePlainFormula(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 5) Integer> scores) {
    var criterion = CriterionScore.of(IMPACT, scores);
    double mean = scores.stream().mapToInt(Integer::intValue).average().orElseThrow();
    double variance =
        scores.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / scores.size();
    var spread = criterion.spread();

    assertThat(spread.given()).isEqualTo(scores.size());
    assertThat(spread.mean()).isCloseTo(mean, within(1e-12));
    assertThat(spread.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-12));
    if (Math.abs(variance - 1.44) > 1e-9) {
      assertThat(criterion.isDisagreement()).isEqualTo(variance > 1.44);
    }
  }

  private static boolean disagree(Integer... scores) {
    return CriterionScore.of(IMPACT, List.of(scores)).isDisagreement();
  }
}
