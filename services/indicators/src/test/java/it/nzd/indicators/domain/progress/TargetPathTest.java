package it.nzd.indicators.domain.progress;

import static it.nzd.indicators.domain.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.progress.TargetPath.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPathTest {
  private static final BigDecimal IN_2024 = number("2024");

  private static TargetPath from1000(Map<Integer, String> goals) {
    var all = new TreeMap<Integer, BigDecimal>();
    goals.forEach((year, value) -> all.put(year, number(value)));
    return new TargetPath(2019, number("1000"), all);
  }

  @Test
  void shouldFallInAStraightLine() {
    var path = from1000(Map.of(2030, "200"));

    assertThat(
            path.byYear().values().stream()
                .map(
                    v ->
                        v.setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString()))
        .containsExactly(
            "1000", "927.273", "854.545", "781.818", "709.091", "636.364", "563.636", "490.909",
            "418.182", "345.455", "272.727", "200");
    assertThat(path.byYear().keySet()).contains(2019, 2030).hasSize(12);
  }

  @Test
  void shouldMeasureTheWay() {
    var path = from1000(Map.of(2030, "200"));

    assertThat(path.completion(number("760")).orElseThrow()).isEqualByComparingTo("30");
    assertThat(path.expected(IN_2024)).isCloseTo(number("45.4545454545"), withPercentage(1e-9));
    assertThat(number("760").subtract(path.required(IN_2024)))
        .isCloseTo(number("123.636363636"), withPercentage(1e-9));
    assertThat(path.requiredRate().orElseThrow())
        .isCloseTo(number("-13.61123363"), withPercentage(1e-7));
  }

  @ParameterizedTest
  @CsvSource({"600, LATE", "800, ON_TIME", "760, ON_TIME"})
  void shouldJudgeAgainstTheLastGoalThatIsDue(String goalOf2024, Status status) {
    var path = from1000(Map.of(2024, goalOf2024, 2030, "200"));

    assertThat(path.completion(number("760")).orElseThrow()).isEqualByComparingTo("30");
    assertThat(path.status(number("760"), IN_2024)).isEqualTo(status);
  }

  @Test
  void shouldNotJudgeBeforeAnyGoalIsDue() {
    assertThat(from1000(Map.of(2030, "200")).status(number("760"), IN_2024))
        .isEqualTo(Status.UNKNOWN);
    assertThat(from1000(Map.of(2024, "800", 2030, "200")).status(number("760"), number("2023.75")))
        .isEqualTo(Status.UNKNOWN);
  }

  @Test
  void shouldJudgeAnIncreaseFromTheOtherSide() {
    var goals = new TreeMap<>(Map.of(2024, number("20"), 2030, number("50")));
    var path = new TargetPath(2019, number("10"), goals);

    assertThat(path.status(number("19"), IN_2024)).isEqualTo(Status.LATE);
    assertThat(path.status(number("21"), IN_2024)).isEqualTo(Status.ON_TIME);
  }

  @Test
  void shouldCallAGoalEqualToTheBaselineNoTarget() {
    var path = from1000(Map.of(2030, "1000"));

    assertThat(path.leadsSomewhere()).isFalse();
    assertThat(path.completion(number("760"))).isEmpty();
    assertThat(path.status(number("760"), number("2031"))).isEqualTo(Status.UNKNOWN);
  }

  @Test
  void shouldGiveNoCompletionForAWayBackwards() {
    var path = from1000(Map.of(2030, "200"));

    assertThat(path.completion(number("1100"))).isEmpty();
    assertThat(path.completion(number("1000")).orElseThrow()).isEqualByComparingTo("0");
    assertThat(path.completion(number("40")).orElseThrow()).isEqualByComparingTo("120");
  }

  @Test
  void shouldStayAtTheLastGoalOnceItsYearIsOver() {
    assertThat(from1000(Map.of(2030, "200")).required(number("2035"))).isEqualByComparingTo("200");
    assertThat(from1000(Map.of(2030, "200")).expected(number("2035"))).isEqualByComparingTo("100");
  }

  @Test
  void shouldGiveNoRateWherePowersAreNotDefined() {
    assertThat(
            new TargetPath(2019, number("0"), new TreeMap<>(Map.of(2030, number("-83"))))
                .requiredRate())
        .isEmpty();
    assertThat(
            new TargetPath(2019, number("10"), new TreeMap<>(Map.of(2030, number("-5"))))
                .requiredRate())
        .isEmpty();
    assertThat(from1000(Map.of(2030, "0")).requiredRate().orElseThrow())
        .isEqualByComparingTo("-100");
  }

  @Test
  void shouldRefuseAGoalThatIsNotAfterTheBaseline() {
    assertThatThrownBy(() -> from1000(Map.of(2019, "200")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Prato: −83 % of an index of 1000 leaves 170. */
  @Test
  void shouldEndAtTheResidual() {
    assertThat(from1000(Map.of(2030, "170")).required(number("2030"))).isEqualByComparingTo("170");
  }
}
