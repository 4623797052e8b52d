package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.constant;
import static it.nzd.indicators.domain.formula.Words.value;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.formula.Function;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {
  /** Published with the expression parser of DHIS2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "stddev(2, 3, 3, 8, 10, 10); 3.7416573867739413",
        "stddev_pop(2, 3, 3, 8, 10, 10); 3.415650255319866",
        "variance(6, 7, 8, 9, 10); 2.5",
        "variance(4, 6, 8, 10, 12); 10",
        "median(8, 9, 5, 1, 7, 2); 6",
        "avg(0, 10, 5, 3, 7); 5",
        "percentile(0.25, 0, 20, 5, 3, 7); 3",
        "sum(1, 2, 3); 6",
        "count(1, 2, 3); 3",
        "min(3, 1, 2); 1",
        "max(3, 1, 2); 3"
      })
  void shouldGiveThePublishedStatistics(String text, double expected) {
    assertThat(constant(text)).isEqualTo(expected);
  }

  @Test
  void shouldSkipWhatIsMissing() {
    var some = Map.of("x", Double.NaN, "y", 4.0, "z", 8.0);

    assertThat(value("median(x, y, z)", some)).isEqualTo(6);
    assertThat(value("sum(x, y, z)", some)).isEqualTo(12);
    assertThat(value("count(x, y, z)", some)).isEqualTo(2);
    assertThat(value("coalesce(x, z)", some)).isEqualTo(8);
    assertThat(value("x + y", some)).isNaN();
    assertThat(value("if(x > 1, y, z)", some)).isNaN();
    assertThat(value("if(x > 1 and y < 0, y, z)", some)).isEqualTo(8);
    assertThat(value("x ^ 0", some)).isNaN();
  }

  @Test
  void shouldGiveNothingOfNothing() {
    var none = Map.of("x", Double.NaN);

    for (var function :
        List.of("sum", "avg", "min", "max", "median", "count", "stddev", "variance")) {
      assertThat(value(function + "(x, x)", none)).as(function).isNaN();
    }
    assertThat(value("variance(y)", Map.of("y", 3.0))).isNaN();
  }

  @Test
  void shouldNeverLetInfinityOut() {
    var zero = Map.of("x", 0.0, "y", 1.0);

    assertThat(value("y / x", zero)).isNaN();
    assertThat(value("y / (y / x)", zero)).isNaN();
    assertThat(value("coalesce(y / x, 7)", zero)).isEqualTo(7);
    assertThat(value("if(y / x > 5, 1, 2)", zero)).isNaN();
    assertThat(value("max(y / x, 3)", zero)).isEqualTo(3);
    assertThat(value("2 ^ (0 - y / x)", zero)).isNaN();
    assertThat(value("1e300 * 1e300 * y", zero)).isNaN();
  }

  @Property
  void shouldAddExactlyInAnyOrder(
      @ForAll @Size(max = 60) List<@DoubleRange(min = -1e12, max = 1e12) Double> numbers,
      @ForAll java.util.Random random) {
    var shuffled = new java.util.ArrayList<>(numbers);
    Collections.shuffle(shuffled, random);
    var exact =
        numbers.stream()
            .map(java.math.BigDecimal::new)
            .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
            .doubleValue();

    assertThat(sum(numbers)).isEqualTo(sum(shuffled)).isEqualTo(exact);
  }

  private static double sum(List<Double> numbers) {
    var sum = new ExactSum();
    numbers.forEach(sum::add);
    return sum.value();
  }

  @Property
  void shouldKeepStatisticsBetweenLeastAndGreatest(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = -1e6, max = 1e6) Double> numbers) {
    double least = Collections.min(numbers);
    double greatest = Collections.max(numbers);

    for (var function : List.of(Function.MEDIAN, Function.AVG, Function.PERCENTILE)) {
      var values = numbers.stream().mapToDouble(Double::doubleValue).toArray();
      assertThat(new Statistics().of(function, 0.3, values, values.length))
          .isBetween(least - 1e-9, greatest + 1e-9);
    }
  }
}
