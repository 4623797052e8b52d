package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.bench.Contest;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sixty indicators that rest on each other, for 13,000 firms and 120 months: everything computed
 * beside the bytes copied, and one change beside everything. Needs 1.5 GB.
 */
class FullRecalculationBench {
  private static final int UNITS = 13_000;
  private static final int MONTHS = 120;
  private static final int INDICATORS = 60;
  private static final List<String> MEASURES = List.of("a", "b", "c", "d", "e", "f");
  private static final Ref FACTOR = new Ref(Ref.Source.FACTOR_SUBJECT, "k");

  /** Each of them for ten indicators; {@code p} is the one before. */
  private static final List<String> TEXTS =
      List.of(
          "a * factor(k) + b",
          "p / (c + 1)",
          "p * 2 - d",
          "(p + e) / (f + 1) * 100",
          "if(p > 5, p, e)",
          "p * 0.5 + c * d");

  private static Ref indicator(int i) {
    return new Ref(Ref.Source.INDICATOR, "cities/programme/indicators/i" + i);
  }

  private static Recalculation store(int units) {
    var words = new Words().factor("k", "1", "");
    MEASURES.forEach(name -> words.measure(name, "1", ""));
    var formulas = new LinkedHashMap<Ref, Node>();
    for (int i = 0; i < INDICATORS; i++) {
      var text = TEXTS.get(i % TEXTS.size()).replaceAll("\\bp\\b", "i" + (i - 1));
      formulas.put(indicator(i), words.check(text, "1", "").node());
      words.indicator("i" + i, "1", "", PeriodType.YEAR);
    }
    var axis = new Axis(Period.parse("2016-01"), MONTHS);
    var store = new Recalculation(axis, units, formulas);
    var random = new Random(3);
    for (var name : MEASURES) {
      Arrays.setAll(
          store.column(measureRef(name)),
          i -> random.nextInt(20) == 0 ? Double.NaN : random.nextDouble() * 10);
    }
    Arrays.fill(store.factor(FACTOR), 0.25);
    return store;
  }

  /** The same with loops written by hand, a loop an indicator. */
  private static final class ByHand {
    private final Recalculation store;
    private final double[][] out;

    ByHand(Recalculation store, double[][] out) {
      this.store = store;
      this.out = out;
    }

    double[] run() {
      double[] a = store.column(measureRef("a"));
      double[] b = store.column(measureRef("b"));
      double[] c = store.column(measureRef("c"));
      double[] d = store.column(measureRef("d"));
      double[] e = store.column(measureRef("e"));
      double[] f = store.column(measureRef("f"));
      double[] k = store.factor(FACTOR);
      int units = store.units();
      for (int n = 0; n < INDICATORS; n++) {
        double[] p = out[(n + 1) % 2];
        double[] into = out[n % 2];
        switch (n % TEXTS.size()) {
          case 0 -> fill(into, i -> a[i] * k[i / units] + b[i]);
          case 1 -> fill(into, i -> p[i] / (c[i] + 1));
          case 2 -> fill(into, i -> p[i] * 2 - d[i]);
          case 3 -> fill(into, i -> (p[i] + e[i]) / (f[i] + 1) * 100);
          case 4 -> fill(into, i -> Double.isNaN(p[i]) ? Double.NaN : p[i] > 5 ? p[i] : e[i]);
          default -> fill(into, i -> p[i] * 0.5 + c[i] * d[i]);
        }
      }
      return out[(INDICATORS - 1) % 2];
    }

    private static void fill(double[] into, java.util.function.IntToDoubleFunction cell) {
      for (int i = 0; i < into.length; i++) {
        into[i] = Cells.tidy(cell.applyAsDouble(i));
      }
    }
  }

  @Test
  void shouldTellWhatEverythingCosts() {
    var store = store(UNITS);
    int cells = UNITS * MONTHS;
    var byHand = new ByHand(store, new double[2][cells]);
    store.all();
    assertThat(store.column(indicator(INDICATORS - 1))).isEqualTo(byHand.run());

    var columns = new ArrayList<double[]>();
    MEASURES.forEach(name -> columns.add(store.column(measureRef(name))));
    for (int i = 0; i < INDICATORS; i++) {
      columns.add(store.column(indicator(i)));
    }
    var copy = new double[columns.size()][];
    for (int i = 0; i < copy.length; i++) {
      // Eight places to copy to: more than any cache, less than twice the memory.
      copy[i] = i < 8 ? new double[cells] : copy[i % 8];
    }
    new Contest("60 indicators x 13,000 firms x 120 months, everything")
        .with("full recalculation", 1e6, store::all)
        .with(
            "copy of the same bytes",
            1e6,
            () -> {
              for (int i = 0; i < copy.length; i++) {
                System.arraycopy(columns.get(i), 0, copy[i], 0, cells);
              }
            })
        .with("loops by hand", 1e6, byHand::run)
        .run()
        .tellRuns()
        .atMost("full recalculation", "copy of the same bytes", 2);
  }

  @Test
  void shouldTellWhatOneChangeCosts() {
    change(UNITS / 10);
    change(UNITS);
  }

  private static void change(int units) {
    var store = store(units);
    store.all();
    var random = new Random(4);
    int changes = 1_000;
    var contest =
        new Contest("60 indicators x %,d firms x 120 months, one change".formatted(units))
            .with("full recalculation", 1, store::all)
            .with(
                "one observation",
                changes,
                () -> {
                  for (int i = 0; i < changes; i++) {
                    store.observe(
                        measureRef("a"),
                        random.nextInt(MONTHS),
                        random.nextInt(units),
                        random.nextDouble());
                  }
                })
            .with(
                "a factor of one month",
                1,
                () -> store.convertWith(FACTOR, random.nextInt(MONTHS), random.nextDouble()))
            .run();
    var again = store(units);
    for (var name : MEASURES) {
      System.arraycopy(
          store.column(measureRef(name)), 0, again.column(measureRef(name)), 0, units * MONTHS);
    }
    System.arraycopy(store.factor(FACTOR), 0, again.factor(FACTOR), 0, MONTHS);
    again.all();
    for (int i = 0; i < INDICATORS; i++) {
      assertThat(store.column(indicator(i))).isEqualTo(again.column(indicator(i)));
    }
    double share = store.computed() / ((double) INDICATORS * units * MONTHS);
    double most = share * contest.cpu("full recalculation") + 1e6;
    contest
        .tell("change")
        .faster("one observation", "full recalculation", units == UNITS ? 10_000 : 1_000);
    contest.verdict(
        "factor by its share of everything + 1 ms",
        contest.cpu("a factor of one month") / most,
        "at most",
        1);
  }
}
