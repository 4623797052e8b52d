package it.nzd.indicators.domain.formula;

import static it.nzd.indicators.domain.formula.Words.constant;
import static org.assertj.core.api.Assertions.assertThat;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other people's engines must come to the same numbers. */
class DifferentialTest {
  private static final ExpressionConfiguration PRECISE =
      ExpressionConfiguration.builder()
          .mathContext(new MathContext(60, RoundingMode.HALF_EVEN))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"8-2+4", "8/2*4", "2^3^2", "8/2/2", "2-3-4", "2*3+4*5", "-3+5", "-2^2"})
  void shouldGroupLikeTheOthers(String text) {
    double ours = constant(text);

    assertThat(new ExpressionBuilder(text).build().evaluate()).isEqualTo(ours);
    assertThat(dhis2(text)).isEqualTo(ours);
  }

  @Property(tries = 2_000)
  void shouldAgreeOnArithmetic(@ForAll("arithmetic") String text) throws Exception {
    double ours = constant(text);
    double exp4j = exp4j(text);
    if (Double.isNaN(ours)) {
      assertThat(Double.isFinite(exp4j)).as(text).isFalse();
      return;
    }
    // An error grows with the largest part of the sum, not with its result.
    var near = Offset.offset(Math.max(1, Math.abs(ours)) * 1e-6);
    assertThat(exp4j).as(text).isCloseTo(ours, near);
    assertThat(dhis2(text)).as(text).isCloseTo(ours, near);
    assertThat(new Expression(text, PRECISE).evaluate().getNumberValue().doubleValue())
        .as(text)
        .isCloseTo(ours, near);
  }

  /** Whole numbers, so that small differences are never multiplied. */
  @Provide
  Arbitrary<String> arithmetic() {
    var number = Arbitraries.integers().between(1, 40).map(i -> Integer.toString(i));
    return Arbitraries.lazyOf(
        () -> number,
        () -> number,
        () ->
            Arbitraries.of("+", "-", "*", "/", " - ", "*", "+")
                .flatMap(o -> arithmetic().flatMap(l -> arithmetic().map(r -> l + o + r))),
        () -> arithmetic().map(inside -> "(" + inside + ")"),
        () -> arithmetic().map(inside -> "(-(" + inside + "))"),
        () -> number.flatMap(b -> Arbitraries.of("2", "3").map(e -> b + "^" + e)));
  }

  private static double exp4j(String text) {
    try {
      return new ExpressionBuilder(text).build().evaluate();
    } catch (ArithmeticException divisionByZero) {
      return Double.NaN;
    }
  }

  private static double dhis2(String text) {
    return DhisVisitor.evaluate(text, Map.of());
  }
}
