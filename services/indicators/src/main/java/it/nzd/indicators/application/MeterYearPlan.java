package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.MeterFileReading;
import it.nzd.indicators.domain.file.MeterPart;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.Readings;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file does to one year of a meter.
 *
 * @param meter the meter
 * @param year calendar year
 * @param firstDay first day the file speaks of
 * @param lastDay last day the file speaks of
 * @param added readings where nothing is yet
 * @param changed readings in the place of others
 * @param unchanged readings that are there already
 * @param missing readings between the first and the last day that the file has not
 * @param sum sum of the file's readings, in the meter's unit
 * @param part what is written; empty where nothing is new
 * @param revision revision of the year it was compared with; 0 where there is none
 */
public record MeterYearPlan(
    Stored<Meter> meter,
    int year,
    LocalDate firstDay,
    LocalDate lastDay,
    int added,
    int changed,
    int unchanged,
    int missing,
    BigDecimal sum,
    Optional<MeterPart> part,
    long revision) {

  /** What a file's readings do to what is there; empty where it says nothing of the year. */
  static Optional<MeterYearPlan> of(
      MeterFileReading.Year read, Optional<Stored<MeterYear>> standing) {
    var readings = read.readings().build();
    int first = 0;
    while (first < readings.length() && !readings.has(first)) {
      first++;
    }
    if (first == readings.length()) {
      return Optional.empty();
    }
    int last = readings.length() - 1;
    while (!readings.has(last)) {
      last--;
    }
    var calendar = read.calendar();
    var below =
        standing
            .map(year -> year.value().counted())
            .orElseGet(() -> Readings.builder(calendar.length()).build());
    var news = Readings.builder(readings.length());
    int added = 0;
    int changed = 0;
    int firstNew = -1;
    int lastNew = -1;
    for (int i = first; i <= last; i++) {
      if (readings.has(i) && !isSame(readings, below, i)) {
        added += below.has(i) ? 0 : 1;
        changed += below.has(i) ? 1 : 0;
        firstNew = firstNew < 0 ? i : firstNew;
        lastNew = i;
        news.put(i, readings.at(i), readings.isEstimated(i));
      }
    }
    int from = firstNew;
    int length = lastNew - firstNew + 1;
    var firstDay = calendar.day(first);
    var lastDay = calendar.day(last);
    int begin = calendar.first(firstDay);
    int spoken = calendar.first(lastDay) + calendar.length(lastDay) - begin;
    int count = readings.count();
    return Optional.of(
        new MeterYearPlan(
            read.meter(),
            calendar.year(),
            firstDay,
            lastDay,
            added,
            changed,
            count - added - changed,
            spoken - count,
            readings.sum(0, readings.length()),
            firstNew < 0
                ? Optional.empty()
                : Optional.of(
                    new MeterPart(
                        read.meter().name(), calendar.year(), from, news.build(from, length))),
            standing.map(Stored::revision).orElse(0L)));
  }

  private static boolean isSame(Readings read, Readings below, int i) {
    return below.has(i)
        && below.at(i).compareTo(read.at(i)) == 0
        && below.isEstimated(i) == read.isEstimated(i);
  }
}
