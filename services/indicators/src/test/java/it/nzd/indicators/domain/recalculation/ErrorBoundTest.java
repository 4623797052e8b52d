package it.nzd.indicators.domain.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.formula.Function;
import it.nzd.indicators.domain.formula.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * How far a result in doubles may be from the true one: the bound is carried along with the exact
 * value, an operation at a time (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 3.3,
 * running error analysis).
 */
class ErrorBoundTest {
  private static final MathContext PRECISE = new MathContext(80);

  /** Half of the distance from 1 to the next double. */
  private static final BigDecimal UNIT = new BigDecimal(0x1p-53);

  /** The true value of a part, and how far its double may be from it. */
  private record Near(BigDecimal value, BigDecimal within) {
    static Near entered(BigDecimal decimal) {
      return new Near(decimal, decimal.abs().multiply(UNIT));
    }

    /** An operation rounds once more, relative to what it was given. */
    static Near rounded(BigDecimal value, BigDecimal before) {
      var most = value.abs().add(before, PRECISE);
      return new Near(value, before.add(most.multiply(UNIT), PRECISE));
    }

    Near plus(Near other) {
      return rounded(value.add(other.value, PRECISE), within.add(other.within, PRECISE));
    }

    Near minus(Near other) {
      return rounded(value.subtract(other.value, PRECISE), within.add(other.within, PRECISE));
    }

    Near times(Near other) {
      var before =
          value
              .abs()
              .multiply(other.within)
              .add(other.value.abs().multiply(within))
              .add(within.multiply(other.within), PRECISE);
      return rounded(value.multiply(other.value, PRECISE), before);
    }

    /** Empty where the divisor may be nought. */
    Optional<Near> by(Near other) {
      var least = other.value.abs().subtract(other.within);
      if (least.signum() <= 0) {
        return Optional.empty();
      }
      var quotient = value.divide(other.value, PRECISE);
      var before = within.add(quotient.abs().multiply(other.within)).divide(least, PRECISE);
      return Optional.of(rounded(quotient, before));
    }
  }

  /** A formula of x0, x1, …, with its true value. */
  private record Part(String text, Optional<Near> near) {}

  private static Part join(char operator, Part left, Part right) {
    var text = "(" + left.text() + " " + operator + " " + right.text() + ")";
    var near =
        left.near()
            .flatMap(
                l ->
                    right
                        .near()
                        .flatMap(
                            r ->
                                switch (operator) {
                                  case '+' -> Optional.of(l.plus(r));
                                  case '-' -> Optional.of(l.minus(r));
                                  case '*' -> Optional.of(l.times(r));
                                  default -> l.by(r);
                                }));
    return new Part(text, near);
  }

  @Provide
  Arbitrary<BigDecimal> entered() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-100000"), new BigDecimal("100000"))
        .ofScale(3);
  }

  @Property(tries = 1_500)
  void shouldBeAsNearAsTheBoundSays(
      @ForAll("numbers") List<BigDecimal> numbers,
      @ForAll @Size(7) List<@From("operators") Character> operators,
      @ForAll @Size(7) List<Boolean> sides) {
    Map<String, Double> variables = new LinkedHashMap<>();
    var part = new Part("x0", Optional.of(Near.entered(numbers.getFirst())));
    variables.put("x0", numbers.getFirst().doubleValue());
    for (int i = 0; i < operators.size(); i++) {
      var number = numbers.get(i + 1);
      variables.put("x" + (i + 1), number.doubleValue());
      var next = new Part("x" + (i + 1), Optional.of(Near.entered(number)));
      part = sides.get(i) ? join(operators.get(i), part, next) : join(operators.get(i), next, part);
    }
    if (part.near().isEmpty()) {
      return;
    }
    double ours = Words.value(part.text(), variables);

    var near = part.near().get();
    assertThat(new BigDecimal(ours).subtract(near.value()).abs())
        .as("%s of %s is %s, within %s", part.text(), variables, near.value(), near.within())
        .isLessThanOrEqualTo(near.within());
  }

  @Provide
  Arbitrary<List<BigDecimal>> numbers() {
    return entered().list().ofSize(8);
  }

  @Provide
  Arbitrary<Character> operators() {
    return Arbitraries.of('+', '-', '*', '/');
  }

  /** Sums over units and over time: as near as one rounding, and as one rounding a period. */
  @Property(tries = 300)
  void shouldSumAsNearAsTheBoundSays(
      @ForAll @Size(min = 1, max = 200) List<@From("entered") BigDecimal> numbers) {
    var doubles = numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    var exact = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var size = numbers.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);

    double overUnits = new CertifiedSum().of(doubles, 0, doubles.length);
    double overTime =
        Windows.of(
            Function.MOVING_SUM, doubles, doubles.length - 1, 1, doubles.length, doubles.length);

    var twice = UNIT.multiply(BigDecimal.TWO);
    assertThat(new BigDecimal(overUnits).subtract(exact).abs())
        .isLessThanOrEqualTo(size.multiply(twice));
    assertThat(new BigDecimal(overTime).subtract(exact).abs())
        .isLessThanOrEqualTo(size.multiply(UNIT).multiply(BigDecimal.valueOf(2L + doubles.length)));
  }
}
