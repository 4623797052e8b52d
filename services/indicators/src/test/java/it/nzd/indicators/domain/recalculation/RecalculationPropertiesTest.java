package it.nzd.indicators.domain.recalculation;

import static it.nzd.indicators.domain.formula.Words.measureRef;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.domain.formula.Node;
import it.nzd.indicators.domain.formula.Ref;
import it.nzd.indicators.domain.formula.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for every store and every sequence of changes. */
class RecalculationPropertiesTest {
  private static final List<String> MEASURES = List.of("a", "b", "c");
  private static final Ref FACTOR = new Ref(Ref.Source.FACTOR_SUBJECT, "f");
  private static final Axis MONTHS = new Axis(Period.parse("2023-04"), 20);

  private static final List<String> TEXTS =
      List.of(
          "a + b",
          "a * factor(f) / b",
          "shift(i0 + i1, -1) - c",
          "ytd(i0) + moving_sum(c, 3)",
          "a / units_sum(i1)",
          "moving_avg(i4, 4) + moving_min(a, 2) - moving_max(a * b, 5)",
          "if(a > units_median(a), i3, coalesce(i2, c))",
          "units_percentile(0.9, a * b) - units_avg(i6) + units_count(c)",
          "variance(a, b, c) + percentile(0.3, a, b, i7) + linear_path(2023, a, 2024, 9)",
          "shift(units_max(a), 2) * shift(factor(f), -3) ^ 2 - abs(i8)",
          "moving_avg(shift(i5 / c, 1), 2)",
          "(a * b + c * (b - 1) + 3) / (c + 2) * 100 + (a + b * a) * (c * b + 1e300 * a)",
          "a / (b * 1e308 + 1) + 1e308 * c + a * b",
          "c + a * shift(factor(f), 1) - units_sum(a) * (b - factor(f)) / (a + b)",
          "lmdi_effect(abs(a), abs(b * c), abs(c) + 1, 3) + moving_sum(target_expected(2023, 2026), 2)",
          "if(a < b, i11, if(b >= c * 2, a * 0.5 + b * 0.25, if(c > 1 or a <= 3 * b, i12, c)))");

  private static Ref indicator(int i) {
    return new Ref(Ref.Source.INDICATOR, "cities/programme/indicators/i" + i);
  }

  private static Map<Ref, Node> formulas() {
    var words = new Words().factor("f", "1", "");
    MEASURES.forEach(m -> words.measure(m, "1", ""));
    var formulas = new LinkedHashMap<Ref, Node>();
    for (int i = 0; i < TEXTS.size(); i++) {
      formulas.put(indicator(i), words.check(TEXTS.get(i), "1", "").node());
      words.indicator("i" + i, "1", "", PeriodType.YEAR);
    }
    return formulas;
  }

  private static Recalculation filled(int units, Random random) {
    var store = new Recalculation(MONTHS, units, formulas());
    for (var measure : MEASURES) {
      var column = store.column(measureRef(measure));
      for (int i = 0; i < column.length; i++) {
        column[i] = number(random);
      }
    }
    for (int p = 0; p < MONTHS.length(); p++) {
      store.factor(FACTOR)[p] = random.nextDouble();
    }
    store.all();
    return store;
  }

  private static double number(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> Double.NaN;
      case 1 -> 0;
      default -> random.nextGaussian() * 1_000;
    };
  }

  private static void assertSame(Recalculation one, Recalculation other) {
    for (int i = 0; i < TEXTS.size(); i++) {
      assertThat(bits(one.column(indicator(i))))
          .as(TEXTS.get(i))
          .isEqualTo(bits(other.column(indicator(i))));
    }
  }

  private static long[] bits(double[] numbers) {
    var bits = new long[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      bits[i] = Double.doubleToLongBits(numbers[i]);
    }
    return bits;
  }

  /** Up to 3,000 cells: a few blocks, the borders of which lie inside of a period. */
  @Property(tries = 60)
  void shouldFollowChangesExactlyLikeComputingEverything(
      @ForAll @IntRange(min = 1, max = 150) int units, @ForAll Random random) {
    var store = filled(units, random);
    for (int change = 0; change < 15; change++) {
      int period = random.nextInt(MONTHS.length());
      if (random.nextInt(4) == 0) {
        store.convertWith(FACTOR, period, random.nextBoolean() ? random.nextDouble() : Double.NaN);
      } else {
        var measure = MEASURES.get(random.nextInt(3));
        store.observe(measureRef(measure), period, random.nextInt(units), number(random));
      }
    }
    assertSame(store, again(store));
  }

  /** A fresh store with the same inputs, computed at once. */
  private static Recalculation again(Recalculation store) {
    var fresh = new Recalculation(MONTHS, store.units(), formulas());
    for (var measure : MEASURES) {
      var from = store.column(measureRef(measure));
      System.arraycopy(from, 0, fresh.column(measureRef(measure)), 0, from.length);
    }
    System.arraycopy(store.factor(FACTOR), 0, fresh.factor(FACTOR), 0, MONTHS.length());
    fresh.all();
    return fresh;
  }

  @Property(tries = 30)
  void shouldCareForNoOrderOfUnits(
      @ForAll @IntRange(min = 2, max = 40) int units, @ForAll Random random) {
    var store = filled(units, random);
    var order = new ArrayList<Integer>();
    for (int u = 0; u < units; u++) {
      order.add(u);
    }
    Collections.shuffle(order, random);
    var shuffled = new Recalculation(MONTHS, units, formulas());
    for (var measure : MEASURES) {
      copy(store.column(measureRef(measure)), shuffled.column(measureRef(measure)), order);
    }
    System.arraycopy(store.factor(FACTOR), 0, shuffled.factor(FACTOR), 0, MONTHS.length());
    shuffled.all();
    for (int i = 0; i < TEXTS.size(); i++) {
      var expected = new double[MONTHS.length() * units];
      copy(store.column(indicator(i)), expected, order);
      assertThat(bits(shuffled.column(indicator(i)))).as(TEXTS.get(i)).isEqualTo(bits(expected));
    }
  }

  private static void copy(double[] from, double[] to, List<Integer> order) {
    int units = order.size();
    for (int i = 0; i < from.length; i++) {
      to[i] = from[i / units * units + order.get(i % units)];
    }
  }

  @Property(tries = 30)
  void shouldComeToTheNumbersOfTheWalkThroughTheFormula(@ForAll Random random) {
    var store = filled(7, random);
    var walk = new Explanation(store);
    formulas()
        .forEach(
            (ref, node) -> {
              for (int p = 0; p < MONTHS.length(); p++) {
                for (int u = 0; u < 7; u++) {
                  double expected = walk.value(node, p, u);
                  assertThat(Double.valueOf(store.value(ref, p, u)))
                      .as(ref.name())
                      .isEqualTo(Double.valueOf(expected));
                  assertThat(walk.why(node, p, u).isPresent()).isEqualTo(Double.isNaN(expected));
                }
              }
            });
  }

  @Property(tries = 30)
  void shouldScaleWhatIsLinear(@ForAll Random random) {
    var words = new Words().measure("a", "1", "").measure("b", "1", "");
    var node = words.check("ytd(a) + 3 * shift(b, -1) - units_sum(a + b) / 4", "1", "").node();
    var one = new Recalculation(MONTHS, 9, Map.of(indicator(0), node));
    var eight = new Recalculation(MONTHS, 9, Map.of(indicator(0), node));
    for (var name : List.of("a", "b")) {
      var column = one.column(measureRef(name));
      for (int i = 0; i < column.length; i++) {
        column[i] = number(random);
        eight.column(measureRef(name))[i] = column[i] * 8;
      }
    }
    one.all();
    eight.all();
    for (int i = 0; i < one.column(indicator(0)).length; i++) {
      assertThat(Double.valueOf(eight.column(indicator(0))[i]))
          .isEqualTo(Double.valueOf(one.column(indicator(0))[i] * 8));
    }
  }

  @Test
  void shouldComputeOnlyWhatDepends() {
    var words = new Words().measure("a", "1", "").measure("b", "1", "").factor("f", "1", "");
    var formulas = new LinkedHashMap<Ref, Node>();
    formulas.put(indicator(0), words.check("a * factor(f)", "1", "").node());
    words.indicator("i0", "1", "", PeriodType.YEAR);
    formulas.put(indicator(1), words.check("moving_sum(i0, 3)", "1", "").node());
    formulas.put(indicator(2), words.check("b + 1", "1", "").node());
    formulas.put(indicator(3), words.check("units_sum(i0) * b", "1", "").node());
    var store = new Recalculation(MONTHS, 5_000, formulas);
    store.all();

    store.observe(measureRef("a"), 4, 17, 1);
    assertThat(store.computed()).isEqualTo(1 + 3 + 1 + 5_000);
    store.observe(measureRef("b"), 4, 17, 1);
    assertThat(store.computed()).isEqualTo(2);
    store.convertWith(FACTOR, 19, 1);
    assertThat(store.computed()).isEqualTo(5_000 + 5_000 + 1 + 5_000);
  }

  @Test
  void shouldRefuseALoop() {
    var loop =
        Map.<Ref, Node>of(
            indicator(0), new Node.Input(indicator(1)), indicator(1), new Node.Input(indicator(0)));

    org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recalculation(MONTHS, 1, loop));
  }
}
