package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.objecthunter.exp4j.ExpressionBuilder;
import org.junit.jupiter.api.Test;

/**
 * What a cell costs beside loops written by hand and beside another engine, and what one change
 * costs beside computing everything; printed, for the record. The ratios count, not the figures.
 */
class KernelSpeedBench {
  private static final List<String> NAMES = List.of("a", "b", "c", "d");
  private static final String TEXT = "(a * b + c * d) / (a + 2) - 0.5 * b";
  private static final int ROUNDS = 80;
  private static final int UNITS = 13_000;
  private static final Axis MONTHS = new Axis(Period.parse("2022-01"), 24);

  @Test
  void shouldTellWhatACellCosts() {
    var words = new Words();
    NAMES.forEach(name -> words.measure(name, "1", ""));
    int cells = 1_024 * 1_000;
    var node = words.check(TEXT, "1", "").node();
    var store =
        new Recalculation(new Axis(Period.ofYear(2024), 1), cells, Map.of(Words.RESULT, node));
    var columns = NAMES.stream().map(name -> store.column(measureRef(name))).toList();
    var random = new Random(1);
    columns.forEach(column -> Arrays.setAll(column, i -> random.nextDouble() + 1));
    var byHand = new double[cells];
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      ours[round] = nanos(store::all) / cells;
      theirs[round] = nanos(() -> byHand(columns, byHand)) / cells;
    }
    assertThat(store.column(Words.RESULT)).isEqualTo(byHand);
    double exp4j = exp4j(columns) / 20_000;
    System.out.printf(
        "one formula: kernel %.2f ns/cell, by hand %.2f ns/cell (ratio %.2f), exp4j %.0f ns/cell (x%.0f)%n",
        median(ours), median(theirs), median(ours) / median(theirs), exp4j, exp4j / median(ours));
  }

  private static void byHand(List<double[]> columns, double[] out) {
    var a = columns.get(0);
    var b = columns.get(1);
    var c = columns.get(2);
    var d = columns.get(3);
    for (int i = 0; i < out.length; i++) {
      out[i] = Cells.tidy((a[i] * b[i] + c[i] * d[i]) / (a[i] + 2) - 0.5 * b[i]);
    }
  }

  private static double exp4j(List<double[]> columns) {
    var expression = new ExpressionBuilder(TEXT).variables("a", "b", "c", "d").build();
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      best =
          Math.min(
              best,
              nanos(
                  () -> {
                    for (int i = 0; i < 20_000; i++) {
                      for (int n = 0; n < 4; n++) {
                        expression.setVariable(NAMES.get(n), columns.get(n)[i]);
                      }
                      expression.evaluate();
                    }
                  }));
    }
    return best;
  }

  @Test
  void shouldTellWhatAChangeCosts() {
    var words = new Words().factor("f", "1", "");
    NAMES.forEach(name -> words.measure(name, "1", ""));
    var formulas = new LinkedHashMap<Ref, Node>();
    var texts =
        List.of(
            "a * factor(f) + b",
            "i0 / c",
            "moving_sum(i1, 3) - shift(d, -1)",
            "ytd(a) / (1 + i2)",
            "if(i3 > 0, i0, coalesce(i1, d))",
            "c / (d + 1) * 3");
    for (int i = 0; i < 24; i++) {
      var ref = new Ref(Ref.Source.INDICATOR, "cities/programme/indicators/i" + i);
      formulas.put(ref, words.check(texts.get(i % texts.size()), "1", "").node());
      words.indicator("i" + i, "1", "", PeriodType.YEAR);
    }
    var store = new Recalculation(MONTHS, UNITS, formulas);
    var random = new Random(2);
    NAMES.forEach(name -> Arrays.setAll(store.column(measureRef(name)), i -> random.nextDouble()));
    var factor = new Ref(Ref.Source.FACTOR_SUBJECT, "f");
    Arrays.fill(store.factor(factor), 0.25);
    double[] full = new double[ROUNDS];
    double[] one = new double[ROUNDS * 50];
    double[] month = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      full[round] = nanos(store::all);
      for (int i = 0; i < 50; i++) {
        int unit = random.nextInt(UNITS);
        one[round * 50 + i] = nanos(() -> store.observe(measureRef("a"), 12, unit, 0.5));
      }
      month[round] = nanos(() -> store.convertWith(factor, 12, random.nextDouble()));
    }
    System.out.printf(
        "24 indicators x %d units x %d months: everything %.1f ms, one observation %.1f us"
            + " (x%.0f quicker), a factor of one month %.1f ms%n",
        UNITS,
        MONTHS.length(),
        median(full) / 1e6,
        median(one) / 1e3,
        median(full) / median(one),
        median(month) / 1e6);
  }

  private static double nanos(Runnable work) {
    long began = System.nanoTime();
    work.run();
    return System.nanoTime() - began;
  }

  private static double median(double[] values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
