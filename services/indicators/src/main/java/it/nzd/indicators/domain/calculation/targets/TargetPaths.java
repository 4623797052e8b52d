package it.nzd.indicators.domain.calculation.targets;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.progress.TargetPath;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Several indicators against their paths, by the rules of {@link TargetPath}, and their mean. */
public final class TargetPaths {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          TargetPath.METHOD.substring(0, TargetPath.METHOD.indexOf('/')),
          TargetPath.METHOD.substring(TargetPath.METHOD.indexOf('/') + 1),
          List.of(
              new Source(
                  "Kausal Watch, indicators and actions: path, completion and lateness",
                  "Kausal",
                  "",
                  "",
                  Source.Mark.VERIFIED,
                  "The required yearly rate is the geometric mean.")));

  private TargetPaths() {}

  /** A value at the end of a year. */
  public record YearValue(int year, double value) {}

  /** An indicator with its way and what was observed. */
  public record Indicator(
      String label,
      int baselineYear,
      double baseline,
      List<YearValue> goals,
      List<YearValue> observations) {
    public Indicator {
      goals = List.copyOf(goals);
      observations = List.copyOf(observations);
    }
  }

  /** Rows in the order of the indicators, and the mean of the completions there are. */
  public record Answer(
      List<Standing> rows, Optional<BigDecimal> meanCompletion, int completions, int late) {}

  /**
   * Computes.
   *
   * @throws UnfitInput naming the field
   */
  public static Answer run(List<Indicator> indicators) {
    var rows = new ArrayList<Standing>();
    for (int i = 0; i < indicators.size(); i++) {
      rows.add(standing(indicators.get(i), "indicators[" + i + "]"));
    }
    var completions = rows.stream().flatMap(row -> row.completion().stream()).toList();
    int late = (int) rows.stream().filter(row -> row.status() == Standing.Status.LATE).count();
    return new Answer(List.copyOf(rows), mean(completions), completions.size(), late);
  }

  private static Standing standing(Indicator indicator, String path) {
    var goals = new TreeMap<Integer, BigDecimal>();
    for (int i = 0; i < indicator.goals().size(); i++) {
      var goal = indicator.goals().get(i);
      var field = path + ".goals[" + i + "].year";
      if (goal.year() <= indicator.baselineYear()) {
        throw new UnfitInput(
            field, Why.ORDER_WRONG, Map.of("other", String.valueOf(indicator.baselineYear())));
      }
      put(goals, goal, field);
    }
    var observed = new TreeMap<Integer, BigDecimal>();
    for (int i = 0; i < indicator.observations().size(); i++) {
      put(observed, indicator.observations().get(i), path + ".observations[" + i + "].year");
    }
    var way =
        new TargetPath(indicator.baselineYear(), BigDecimal.valueOf(indicator.baseline()), goals);
    return new Standing(indicator.label(), way, Optional.ofNullable(observed.lastEntry()));
  }

  private static void put(NavigableMap<Integer, BigDecimal> byYear, YearValue value, String field) {
    if (byYear.put(value.year(), BigDecimal.valueOf(value.value())) != null) {
      throw new UnfitInput(field, Why.VALUE_UNFIT);
    }
  }

  private static Optional<BigDecimal> mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128));
  }
}
