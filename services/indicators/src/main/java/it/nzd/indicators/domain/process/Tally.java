package it.nzd.indicators.domain.process;

import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.indicators.domain.calculation.finance.Statistics;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A figure of a district. Nothing to count gives no value: that nobody decided is not a decision in
 * no time. Only a number of objects is zero where there are none.
 *
 * @param district resource name
 * @param value the value; empty where nothing was there to count
 * @param counted the objects it rests on
 */
public record Tally(String district, OptionalDouble value, List<Counted> counted) {
  private static final double WHOLE = 100;

  public Tally {
    counted = List.copyOf(counted);
  }

  /** The figure of a district, from all objects that count anywhere. */
  public static Tally of(Figure figure, String district, List<Counted> all) {
    var own = all.stream().filter(each -> each.isOf(district)).toList();
    return new Tally(district, value(figure, own), own);
  }

  /** What is not known. */
  public static Tally unknown(String district) {
    return new Tally(district, OptionalDouble.empty(), List.of());
  }

  /** How many are in each state that is told apart, by code. */
  public Map<String, Integer> parts() {
    return counted.stream()
        .filter(each -> !each.state().isEmpty())
        .collect(Collectors.toMap(Counted::state, each -> 1, Integer::sum, TreeMap::new));
  }

  public Optional<LocalDate> first() {
    return counted.stream().map(Counted::day).filter(Objects::nonNull).min(LocalDate::compareTo);
  }

  public Optional<LocalDate> last() {
    return counted.stream().map(Counted::day).filter(Objects::nonNull).max(LocalDate::compareTo);
  }

  /** Whether something invented for demonstration is among what it rests on. */
  public boolean isInvented() {
    return counted.stream().anyMatch(Counted::isInvented);
  }

  private static OptionalDouble value(Figure figure, List<Counted> own) {
    return switch (figure.method()) {
      case NUMBER -> OptionalDouble.of(own.size());
      case MEDIAN -> median(own);
      case SHARE -> share(own);
    };
  }

  private static OptionalDouble median(List<Counted> own) {
    var values = own.stream().map(each -> OptionalDouble.of(each.value())).toList();
    return Statistics.of(values).median().value();
  }

  private static OptionalDouble share(List<Counted> own) {
    double base = Sum.of(own.stream().mapToDouble(Counted::base).toArray());
    return base == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            WHOLE * Sum.of(own.stream().mapToDouble(Counted::value).toArray()) / base);
  }
}
