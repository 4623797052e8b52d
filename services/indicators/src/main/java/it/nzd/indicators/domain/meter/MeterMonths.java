package it.nzd.indicators.domain.meter;

import static java.util.stream.Collectors.groupingBy;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.units.Units;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the meters of one place make of its measure, month by month. A meter is asked from the month
 * of its first reading on; where one of those asked has less than 95 per cent of a month, the month
 * has no value.
 */
public final class MeterMonths {
  private MeterMonths() {}

  /**
   * The observations of a place.
   *
   * @param years all years of all its meters
   * @param unit unit of the measure
   */
  public static NavigableMap<Period, Observation> of(List<MeterYearSummary> years, String unit) {
    var meters = new ArrayList<MeterSums>();
    years.stream()
        .collect(
            groupingBy(MeterYearSummary::meter, TreeMap::new, java.util.stream.Collectors.toList()))
        .forEach((name, own) -> meters.add(MeterSums.of(name, own)));
    meters.removeIf(one -> one.months().isEmpty());
    var periods = new TreeSet<Period>();
    meters.forEach(one -> periods.addAll(one.months().keySet()));
    var made = new TreeMap<Period, Observation>();
    periods.forEach(period -> made.put(period, observation(period, meters, unit)));
    return made;
  }

  /**
   * The value of one meter's month in the measure's unit; empty where there is none.
   *
   * @param of the meter
   * @param unit unit of the measure
   */
  public static Optional<BigDecimal> value(MonthSum month, Meter of, String unit) {
    return month.outcome() == MonthSum.Outcome.INCOMPLETE
        ? Optional.empty()
        : Units.convert(month.value(), of.unit(), unit);
  }

  /** A meter with its months. */
  private record MeterSums(String name, Meter of, NavigableMap<Period, MonthSum> months) {
    static MeterSums of(String name, List<MeterYearSummary> years) {
      var months = new TreeMap<Period, MonthSum>();
      years.forEach(one -> one.totals().months().forEach(sum -> months.put(sum.month(), sum)));
      return new MeterSums(name, years.getFirst().of(), months);
    }

    boolean isAsked(Period month) {
      return months.firstKey().compareTo(month) <= 0;
    }

    MonthSum at(Period month) {
      int expected = new LocalYear(month.year(), of.resolution()).length(month);
      return months.getOrDefault(month, MonthSum.empty(month, expected));
    }
  }

  private static Observation observation(Period month, List<MeterSums> meters, String unit) {
    var asked = meters.stream().filter(one -> one.isAsked(month)).toList();
    var parts = new ArrayList<Derivation.Part>();
    var values = new HashMap<String, BigDecimal>();
    double present = 0;
    double expected = 0;
    for (var one : asked) {
      var sum = one.at(month);
      var resolution = one.of().resolution();
      present += resolution.hours(sum.present());
      expected += resolution.hours(sum.expected());
      value(sum, one.of(), unit).ifPresent(value -> values.put(one.name(), value));
      parts.add(part(one, sum, unit));
    }
    var isWhole = values.size() == asked.size();
    var reading =
        isWhole
            ? new Reading.Value(sum(values), quality(parts))
            : new Reading.Absent(Absence.INCOMPLETE);
    // Half an hour that is missing must not look complete.
    int whole = (int) Math.floor(present);
    var derivation =
        new Derivation(Derivation.Kind.METERS, whole, (int) Math.round(expected), parts);
    return new Observation(month, reading, source(asked), "", entry(parts), List.of(), derivation);
  }

  private static Derivation.Part part(MeterSums one, MonthSum sum, String unit) {
    var place = one.of().place();
    var subject =
        new Derivation.Subject(
            one.name(), place.organisation(), place.site(), one.of().displayName());
    Reading reading =
        value(sum, one.of(), unit)
            .<Reading>map(value -> new Reading.Value(value, quality(sum)))
            .orElse(new Reading.Absent(Absence.INCOMPLETE));
    var approval = sum.isApproved() ? Approval.APPROVED : Approval.SUBMITTED;
    return new Derivation.Part(
        subject,
        new Observation(
            sum.month(),
            reading,
            one.of().source(),
            "",
            Entry.of("", sum.latest(), approval, ""),
            List.of()));
  }

  private static Quality quality(MonthSum sum) {
    return sum.outcome() == MonthSum.Outcome.MEASURED ? Quality.MEASURED : Quality.ESTIMATED;
  }

  private static Quality quality(List<Derivation.Part> parts) {
    boolean isMeasured =
        parts.stream()
            .map(part -> part.observation().reading())
            .allMatch(read -> read instanceof Reading.Value v && v.quality() == Quality.MEASURED);
    return isMeasured ? Quality.MEASURED : Quality.ESTIMATED;
  }

  private static BigDecimal sum(Map<String, BigDecimal> values) {
    return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is only illustrative makes the whole so. */
  private static Source source(List<MeterSums> asked) {
    return asked.stream()
        .map(one -> one.of().source())
        .filter(Source::isIllustrative)
        .findFirst()
        .orElseGet(() -> asked.getFirst().of().source());
  }

  private static Entry entry(List<Derivation.Part> parts) {
    var latest =
        parts.stream()
            .map(part -> part.observation().entry().at())
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH);
    boolean isApproved =
        parts.stream().allMatch(part -> part.observation().entry().approval() == Approval.APPROVED);
    return Entry.of("", latest, isApproved ? Approval.APPROVED : Approval.SUBMITTED, "");
  }
}
