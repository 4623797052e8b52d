package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The readings of a meter in one calendar year: what each import brought, the later ones over the
 * earlier ones. Nothing is ever taken out, so whatever a batch covered is there again when it no
 * longer counts.
 *
 * @param meter resource name of the meter
 * @param of the meter
 * @param year calendar year
 * @param batches oldest first
 */
public record MeterYear(String meter, Meter of, int year, List<MeterBatch> batches) {
  public MeterYear {
    batches = List.copyOf(batches);
  }

  /** One into which nothing was brought. */
  public static MeterYear empty(String meter, Meter of, int year) {
    return new MeterYear(meter, of, year, List.of());
  }

  /** Resource name of a year of a meter. */
  public static String name(String meter, int year) {
    return meter + "/years/" + year;
  }

  public LocalYear calendar() {
    return new LocalYear(year, of.resolution());
  }

  /** The same with these batches. */
  public MeterYear holding(List<MeterBatch> next) {
    return new MeterYear(meter, of, year, next);
  }

  /** The same with one more, unless it is there already. */
  public MeterYear adding(MeterBatch batch) {
    if (batch(batch.id()).isPresent()) {
      return this;
    }
    var next = new ArrayList<>(batches);
    next.add(batch);
    return holding(next);
  }

  public Optional<MeterBatch> batch(String id) {
    return batches.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The readings that months are summed from. */
  public Readings counted() {
    return of(Entry::counts);
  }

  /** Those that a second person has approved. */
  public Readings approved() {
    return of(entry -> entry.counts() && entry.approval() == Approval.APPROVED);
  }

  /** The year as it was known at a time. */
  public MeterYear asOf(Instant time) {
    return holding(
        batches.stream()
            .filter(one -> !one.entry().at().isAfter(time))
            .map(one -> one.entered(one.entry().asOf(time)))
            .toList());
  }

  /** What it comes to. */
  public YearTotals totals() {
    var readings = counted();
    var months = new ArrayList<MonthSum>();
    for (int month = 1; month <= PeriodType.MONTH.perYear(); month++) {
      var sum = month(readings, new Period(PeriodType.MONTH, year, month));
      if (sum.present() > 0) {
        months.add(sum);
      }
    }
    return new YearTotals(
        readings.length(),
        readings.count(),
        readings.estimated(0, readings.length()),
        waiting(Approval.SUBMITTED),
        waiting(Approval.DRAFT),
        months);
  }

  private MonthSum month(Readings readings, Period month) {
    int from = calendar().first(month);
    int length = calendar().length(month);
    int present = readings.count(from, length);
    if (present == 0) {
      return MonthSum.empty(month, length);
    }
    var counting =
        batches.stream()
            .filter(one -> one.entry().counts() && overlaps(one, from, length))
            .toList();
    return new MonthSum(
        month,
        readings.sum(from, length),
        present,
        readings.estimated(from, length),
        length,
        counting.stream().allMatch(one -> one.entry().approval() == Approval.APPROVED),
        counting.stream()
            .map(one -> one.entry().at())
            .max(Instant::compareTo)
            .orElse(Instant.EPOCH));
  }

  private static boolean overlaps(MeterBatch batch, int from, int length) {
    return batch.from() < from + length && batch.last() >= from;
  }

  private int waiting(Approval approval) {
    return (int)
        batches.stream()
            .map(MeterBatch::entry)
            .filter(entry -> entry.approval() == approval && entry.withdrawal() == null)
            .count();
  }

  private Readings of(Predicate<Entry> which) {
    var all = Readings.builder(calendar().length());
    batches.stream()
        .filter(one -> which.test(one.entry()))
        .forEach(one -> all.over(one.from(), one.readings()));
    return all.build();
  }
}
