package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.Words;
import it.nzd.indicators.domain.recalculation.Shortfall.Why;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
  private final Words words =
      new Words().measure("x", "1", "").measure("gap", "1", "").factor("none", "1", "");

  private Recalculation run(String text) {
    var node = words.check(text, "1", "").node();
    var run = new Recalculation(new Axis(Period.ofYear(2020), 3), 1, Map.of(Words.RESULT, node));
    if (run.uses(measureRef("x"))) {
      var column = run.column(measureRef("x"));
      column[0] = 0;
      column[1] = 2;
      column[2] = 3;
    }
    run.all();
    return run;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x + gap; INPUT_MISSING",
        "x * factor(none); FACTOR_MISSING",
        "x / (x - 3); DIVISION_BY_ZERO",
        "(x * 1e200) * (x * 1e200); OUT_OF_RANGE",
        "variance(x, gap); TOO_FEW_VALUES",
        "shift(x, 1); OUTSIDE_PERIODS",
        "moving_sum(x, 4); OUTSIDE_PERIODS",
        "moving_sum(gap, 2); INPUT_MISSING",
        "if(gap > 0, x, x); INPUT_MISSING",
        "if(x > 0, gap, x); INPUT_MISSING",
        "units_sum(gap) + x; INPUT_MISSING",
        "coalesce(gap, x / 0); DIVISION_BY_ZERO"
      })
  void shouldSayWhyAResultIsMissing(String text, Why why) {
    var run = run(text);
    var node = words.check(text, "1", "").node();

    assertThat(run.value(Words.RESULT, 2, 0)).isNaN();
    var expected = text.startsWith("coalesce") ? Why.INPUT_MISSING : why;
    assertThat(new Explanation(run).why(node, 2, 0).orElseThrow().why()).isEqualTo(expected);
  }

  @Test
  void shouldCountWhatAResultRestsOn() {
    var text = "ytd(x) + shift(x, -1) + gap * factor(none)";
    var run = run(text);
    var node = words.check(text, "1", "").node();
    var footing = Footing.of(node, run.axis(), 1, Map.of(), 2, 0);
    var coverage =
        Coverage.of(
            footing,
            cell -> !Double.isNaN(run.value(cell.ref(), cell.period(), cell.unit())),
            cell -> cell.period() == 1);

    assertThat(coverage).isEqualTo(new Coverage(3, 2, 1));
    assertThat(coverage.completeness()).isEqualTo(2.0 / 3);
    assertThat(coverage.estimatedShare()).isEqualTo(0.5);
  }

  @Test
  @Timeout(20)
  void shouldEndWithWindowsOverWindows() {
    var text = "moving_sum(".repeat(6) + "gap" + ", 100)".repeat(6) + " + x";
    var run = run(text);
    var node = words.check(text, "1", "").node();

    assertThat(new Explanation(run).why(node, 2, 0)).isPresent();
    assertThat(Footing.of(node, run.axis(), 1, Map.of(), 2, 0)).hasSize(6 * 99 + 2);
  }

  @Test
  @Timeout(20)
  void shouldLookAtEachCellOnceHoweverLongTheAxis() {
    var text = "moving_avg(".repeat(5) + "x" + ", 120)".repeat(5);
    var node = words.check(text, "1", "").node();
    var axis = new Axis(Period.parse("1990-01"), 440);

    for (int period = 0; period < axis.length(); period++) {
      for (int again = 0; again < 20; again++) {
        assertThat(Footing.of(node, axis, 1, Map.of(), period, 0).size()).isEqualTo(5 * 119 + 1);
      }
    }
  }

  @Test
  void shouldMeetStretchesThatLieApart() {
    var node = words.check("shift(ytd(x), -24) + x + moving_sum(x, 2)", "1", "").node();
    var axis = new Axis(Period.parse("2024-01"), 12);

    assertThat(Footing.of(node, axis, 1, Map.of(), 2, 0))
        .extracting(Footing.Cell::period)
        .containsExactlyInAnyOrder(-24, -23, -22, 2, 1);
  }

  @Test
  void shouldFollowTheLineOfATarget() {
    var run = run("linear_path(2019, 1000, 2030, 200) + 0 * x");

    assertThat(run.column(Words.RESULT)[0]).isEqualTo(1000 - 800.0 / 11);
    assertThat(new Axis(Period.parse("2024-04"), 1).end(0)).isEqualTo(2023 + 4.0 / 12);
  }
}
