package it.nzd.indicators.domain.rollup;

import static java.util.stream.Collectors.groupingBy;

import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Period;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the firms of one district make together of one measure: sites make their firm where the firm
 * has no value of its own, firms make the district. All that are asked must have answered, or there
 * is no value; how many have is always said.
 */
public final class FirmsTogether {
  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final Aggregation aggregation;
  private final Map<String, NavigableMap<Period, Derivation.Part>> firms;
  private final Weights weights;

  /**
   * @param series the series of the measure
   * @param weighing series of the measure that weighs; none where none does
   * @param weighedOver how those are put together over time
   */
  public FirmsTogether(
      Aggregation aggregation,
      List<Stored<FirmSeries>> series,
      List<Stored<FirmSeries>> weighing,
      OverTime weighedOver) {
    this.aggregation = aggregation;
    this.weights = Weights.of(weighing, weighedOver);
    this.firms = new TreeMap<>();
    series.stream()
        .collect(groupingBy(one -> one.value().organisation()))
        .forEach((firm, own) -> firms.put(firm, ofFirm(own)));
  }

  /** All periods in which a firm has anything, oldest first. */
  public List<Together> periods() {
    var periods = new TreeSet<Period>();
    firms.values().forEach(own -> periods.addAll(own.keySet()));
    return Disclosure.secondary(periods.stream().map(this::together).toList());
  }

  private Together together(Period period) {
    var parts =
        firms.values().stream()
            .map(own -> Optional.ofNullable(own.get(period)))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(part -> part.subject().displayName()))
            .toList();
    var answered = parts.stream().filter(this::counts).toList();
    var derivation = new Derivation(Derivation.Kind.FIRMS, answered.size(), firms.size(), parts);
    var observation = Sums.observation(period, derivation, this::value);
    var valued = Sums.withValue(answered);
    var partial = valued.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(value(valued));
    boolean isOfOne = aggregation.overUnits().isOfOne();
    return new Together(observation, partial, Disclosure.of(contributions(valued), isOfOne));
  }

  /** The firm's own word, where it has one; else what all its sites make. */
  private NavigableMap<Period, Derivation.Part> ofFirm(List<Stored<FirmSeries>> own) {
    var sites = own.stream().filter(one -> !one.value().site().isEmpty()).toList();
    var found = ofSites(sites);
    own.stream()
        .filter(one -> one.value().site().isEmpty())
        .forEach(
            whole ->
                rows(whole)
                    .forEach(
                        (period, part) -> {
                          if (Sums.answers(part.observation()) || !found.containsKey(period)) {
                            found.put(period, part);
                          }
                        }));
    return found;
  }

  private NavigableMap<Period, Derivation.Part> ofSites(List<Stored<FirmSeries>> sites) {
    var rows = sites.stream().map(this::rows).toList();
    var periods = new TreeSet<Period>();
    rows.forEach(one -> periods.addAll(one.keySet()));
    var found = new TreeMap<Period, Derivation.Part>();
    for (var period : periods) {
      var parts = new ArrayList<Derivation.Part>();
      rows.forEach(one -> Optional.ofNullable(one.get(period)).ifPresent(parts::add));
      int present = (int) parts.stream().filter(this::counts).count();
      var derivation = new Derivation(Derivation.Kind.SITES, present, sites.size(), parts);
      var subject = parts.getFirst().subject();
      var firm = new Derivation.Subject("", subject.organisation(), "", firmOf(subject));
      found.put(
          period, new Derivation.Part(firm, Sums.observation(period, derivation, this::value)));
    }
    return found;
  }

  private static String firmOf(Derivation.Subject site) {
    return site.displayName().replace(", " + site.site(), "");
  }

  private NavigableMap<Period, Derivation.Part> rows(Stored<FirmSeries> stored) {
    return rows(stored, aggregation.overTime());
  }

  static NavigableMap<Period, Derivation.Part> rows(Stored<FirmSeries> stored, OverTime overTime) {
    var one = stored.value();
    var subject =
        new Derivation.Subject(stored.name(), one.organisation(), one.site(), one.displayName());
    var rows = new TreeMap<Period, Derivation.Part>();
    LongerPeriods.filled(one.series(), overTime, subject).observations().values().stream()
        .map(Observation::counted)
        .flatMap(Optional::stream)
        .forEach(o -> rows.put(o.period(), new Derivation.Part(subject, o)));
    return rows;
  }

  /** Whether a row has answered; a value that cannot be weighed has not. */
  private boolean counts(Derivation.Part part) {
    return Sums.answers(part.observation())
        && (aggregation.overUnits() != OverUnits.WEIGHTED_MEAN
            || !part.observation().hasValue()
            || weights.of(part).isPresent());
  }

  /** What rows with values make; none is missing a weight. */
  private BigDecimal value(List<Derivation.Part> parts) {
    var numbers = parts.stream().map(Sums::number).toList();
    return switch (aggregation.overUnits()) {
      case SUM -> Sums.sum(numbers);
      case MEAN -> Sums.mean(numbers);
      case LARGEST -> Sums.overTime(OverTime.LARGEST, numbers);
      case SMALLEST -> Sums.overTime(OverTime.SMALLEST, numbers);
      case WEIGHTED_MEAN -> {
        var total = Sums.sum(parts.stream().map(this::weight).toList());
        yield Sums.sum(contributions(parts)).divide(total, EXACT);
      }
      case UNSPECIFIED -> throw new IllegalArgumentException("Units are not put together");
    };
  }

  private List<BigDecimal> contributions(List<Derivation.Part> parts) {
    return aggregation.overUnits() == OverUnits.WEIGHTED_MEAN
        ? parts.stream().map(part -> Sums.number(part).multiply(weight(part))).toList()
        : parts.stream().map(Sums::number).toList();
  }

  private BigDecimal weight(Derivation.Part part) {
    return weights.of(part).orElseThrow();
  }
}
