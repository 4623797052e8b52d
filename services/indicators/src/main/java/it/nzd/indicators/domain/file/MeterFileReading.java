package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.file.MeterMapping.Columns;
import it.nzd.indicators.domain.file.MeterMapping.Layout;
import it.nzd.indicators.domain.file.MeterMapping.TimeMark;
import it.nzd.indicators.domain.meter.LocalYear;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.Readings;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.indicators.domain.units.Units;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a table as readings of meters, by a mapping. What cannot be read is told, cell by cell. */
public final class MeterFileReading {
  /** Most years of meters in one file. */
  public static final int MOST_YEARS = 400;

  /** Most faults that are told one by one. */
  public static final int MOST_ERRORS = 500;

  /** Times beyond this are a fault of the file, not a reading. */
  private static final int FIRST_YEAR = 2000;

  private static final int SPRING = 23;
  private static final int AUTUMN = 25;
  private static final int HOUR_PUT_FORWARD = 2;

  private final Table table;
  private final MeterMapping mapping;
  private final Function<String, List<Stored<Meter>>> meters;
  private final Instant now;
  private final Map<String, Year> years = new TreeMap<>();
  private final Map<String, Optional<BigDecimal>> factors = new HashMap<>();
  private final List<MeterFileError> errors = new ArrayList<>();
  private int rows;
  private int refused;

  /**
   * @param meters the meters of a code, or the one of a resource name, that the caller may write to
   * @param now what has not passed yet is refused
   */
  public MeterFileReading(
      Table table,
      MeterMapping mapping,
      Function<String, List<Stored<Meter>>> meters,
      Instant now) {
    this.table = table;
    this.mapping = mapping;
    this.meters = meters;
    this.now = now;
  }

  /**
   * What a file says of one year of one meter.
   *
   * @param meter the meter
   * @param calendar the year
   * @param readings its readings, in the meter's unit
   */
  public record Year(Stored<Meter> meter, LocalYear calendar, Readings.Builder readings) {}

  /**
   * What a file says.
   *
   * @param years by meter and year
   * @param errors what is left out, the first of it
   * @param rows rows with something to read
   * @param refused readings that are left out
   */
  public record Result(List<Year> years, List<MeterFileError> errors, int rows, int refused) {}

  /**
   * Reads the table.
   *
   * @throws UnreadableFile when it speaks of more years of meters than are read
   */
  public Result read() {
    for (var row : table.rows()) {
      if (row.number() > mapping.headerRow()) {
        read(row);
      }
    }
    return new Result(List.copyOf(years.values()), List.copyOf(errors), rows, refused);
  }

  /** The time of a row of the long layout, as it is written. */
  static Optional<MeterTimes.Written> written(Table.Row row, Columns columns) {
    var day = row.at(columns.day()).text();
    return columns.time() == 0
        ? MeterTimes.both(day)
        : MeterTimes.day(day).flatMap(one -> MeterTimes.at(one, row.at(columns.time()).text()));
  }

  private void read(Table.Row row) {
    var columns = mapping.columns();
    int width = Math.max(1, columns.values());
    int there = 0;
    for (int i = 0; i < width; i++) {
      there += row.at(columns.value() + i).isEmpty() ? 0 : 1;
    }
    if (there == 0) {
      return;
    }
    rows++;
    var meter = meter(row, there);
    if (meter == null) {
      return;
    }
    if (mapping.layout() == Layout.DAYS) {
      readDay(row, meter, there);
    } else {
      readOne(row, meter);
    }
  }

  private @Nullable Stored<Meter> meter(Table.Row row, int there) {
    int column = mapping.columns().code();
    var found = meters.apply(mapping.meter().isEmpty() ? row.at(column).text() : mapping.meter());
    if (found.size() != 1) {
      var fault = found.isEmpty() ? MeterFault.METER_UNKNOWN : MeterFault.METER_AMBIGUOUS;
      return refuse(row, column, fault, there);
    }
    var meter = found.getFirst();
    if (meter.value().resolution() != mapping.resolution()) {
      return refuse(row, mapping.columns().value(), MeterFault.RESOLUTION_UNFIT, there);
    }
    if (factor(meter.value()).isEmpty()) {
      return refuse(row, mapping.columns().value(), MeterFault.UNIT_UNFIT, there);
    }
    return meter;
  }

  private @Nullable Stored<Meter> refuse(
      Table.Row row, int column, MeterFault fault, int readings) {
    refused += readings;
    tell(row, column, fault);
    return null;
  }

  private void fault(Table.Row row, int column, MeterFault fault) {
    refused++;
    tell(row, column, fault);
  }

  private void tell(Table.Row row, int column, MeterFault fault) {
    if (errors.size() < MOST_ERRORS) {
      errors.add(error(row, column, fault));
    }
  }

  private MeterFileError error(Table.Row row, int column, MeterFault fault) {
    var header =
        table.rows().stream()
            .filter(one -> one.number() == mapping.headerRow())
            .map(one -> one.at(column).text())
            .findFirst()
            .orElse("");
    return new MeterFileError(
        row.number(),
        column,
        header.isEmpty() ? Integer.toString(column) : header,
        row.at(column).text(),
        fault);
  }

  /** What a reading is multiplied with to be in the meter's unit; empty where it cannot be. */
  private Optional<BigDecimal> factor(Meter meter) {
    return factors.computeIfAbsent(meter.unit(), unit -> factor(mapping.unit(), unit));
  }

  /** The same for any two units; an empty one is the other. */
  public static Optional<BigDecimal> factor(String from, String to) {
    return from.isEmpty()
        ? Optional.of(BigDecimal.ONE)
        : Units.convert(BigDecimal.ONE, Words.unit(from), to);
  }

  private void readDay(Table.Row row, Stored<Meter> meter, int there) {
    int dayColumn = mapping.columns().day();
    var day = MeterTimes.day(row.at(dayColumn).text());
    if (day.isEmpty() || day.get().getYear() < FIRST_YEAR) {
      refuse(row, dayColumn, MeterFault.DAY_UNREADABLE, there);
      return;
    }
    var calendar = new LocalYear(day.get().getYear(), mapping.resolution());
    var order = columnsOf(row, day.get(), calendar);
    if (order.isEmpty()) {
      refuse(row, mapping.columns().value(), MeterFault.DAY_TOO_LONG, there);
      return;
    }
    int first = calendar.first(day.get());
    var columns = order.get();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i] >= 0) {
        put(row, mapping.columns().value() + columns[i], meter, calendar, first + i);
      }
    }
  }

  /**
   * The columns of a day's hours in order of time; -1 where the file has none. On the day of 23
   * hours either the columns of the hour that is not there are empty, or those at the end. On the
   * day of 25 the repeated hour is in the additional columns, which follow in order of time; where
   * there are none, it is missing.
   *
   * @return empty where the row holds more than the day
   */
  private Optional<int[]> columnsOf(Table.Row row, LocalDate day, LocalYear calendar) {
    int hour = mapping.resolution().perHour();
    int length = calendar.length(day);
    int normal = 24 * hour;
    int jump = HOUR_PUT_FORWARD * hour;
    int last = lastFilled(row);
    var order = new int[length];
    for (int i = 0; i < length; i++) {
      order[i] = i;
    }
    if (length == AUTUMN * hour && last <= normal) {
      for (int i = jump + hour; i < length; i++) {
        order[i] = i < jump + 2 * hour ? -1 : i - hour;
      }
    } else if (length == SPRING * hour && last > length) {
      if (!isNothing(row, jump, hour)) {
        return Optional.empty();
      }
      for (int i = jump; i < length; i++) {
        order[i] = i + hour;
      }
      return last > normal ? Optional.empty() : Optional.of(order);
    } else if (length == SPRING * hour && isEmpty(row, jump, hour)) {
      for (int i = jump; i < length; i++) {
        order[i] = i + hour;
      }
    }
    return last > Math.max(length, normal) ? Optional.empty() : Optional.of(order);
  }

  /** How many columns of readings there are up to the last that is not empty. */
  private int lastFilled(Table.Row row) {
    int last = mapping.columns().values();
    while (last > 0 && row.at(mapping.columns().value() + last - 1).isEmpty()) {
      last--;
    }
    return last;
  }

  private boolean isEmpty(Table.Row row, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (!row.at(mapping.columns().value() + i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing or noughts stand there: some fill the hour that is not there with them. */
  private boolean isNothing(Table.Row row, int from, int count) {
    for (int i = from; i < from + count; i++) {
      var cell = row.at(mapping.columns().value() + i);
      var number = number(cell);
      if (!cell.isEmpty() && (number.isEmpty() || number.get().signum() != 0)) {
        return false;
      }
    }
    return true;
  }

  private void readOne(Table.Row row, Stored<Meter> meter) {
    var columns = mapping.columns();
    var written = written(row, columns);
    if (written.isEmpty()) {
      boolean isDay =
          columns.time() > 0 && MeterTimes.day(row.at(columns.day()).text()).isPresent();
      fault(
          row,
          isDay ? columns.time() : columns.day(),
          isDay ? MeterFault.TIME_UNREADABLE : MeterFault.DAY_UNREADABLE);
      return;
    }
    var begin = begin(row, meter, written.get());
    if (begin.isEmpty() || LocalYear.of(begin.get()) < FIRST_YEAR) {
      fault(row, Math.max(columns.time(), columns.day()), MeterFault.TIME_NOT_THERE);
      return;
    }
    var calendar = new LocalYear(LocalYear.of(begin.get()), mapping.resolution());
    put(row, columns.value(), meter, calendar, calendar.at(begin.get()));
  }

  /** When the interval of a row begins; empty where the clock never shows its time. */
  private Optional<Instant> begin(Table.Row row, Stored<Meter> meter, MeterTimes.Written written) {
    var exact = written.exact();
    if (exact != null) {
      return Optional.of(shifted(exact.toInstant()));
    }
    if (written.hour() > 0) {
      var calendar = new LocalYear(written.day().getYear(), Resolution.HOUR);
      return written.hour() <= calendar.length(written.day())
          ? Optional.of(calendar.time(calendar.first(written.day()) + written.hour() - 1))
          : Optional.empty();
    }
    var clock = written.day().atStartOfDay().plusMinutes(written.minutes());
    var offsets = LocalYear.ROME.getRules().getValidOffsets(clock);
    if (offsets.isEmpty()) {
      return Optional.empty();
    }
    var earlier = shifted(clock.toInstant(offsets.getFirst()));
    if (offsets.size() == 1) {
      return Optional.of(earlier);
    }
    var later = shifted(clock.toInstant(offsets.getLast()));
    boolean isSummer =
        MeterTimes.isSummer(row.at(mapping.columns().summerTime()).text())
            .orElseGet(() -> !isThere(meter, earlier));
    return Optional.of(isSummer ? earlier : later);
  }

  private Instant shifted(Instant written) {
    return mapping.timeMark() == TimeMark.END
        ? written.minusSeconds(mapping.resolution().minutes() * 60L)
        : written;
  }

  private boolean isThere(Stored<Meter> meter, Instant begin) {
    var calendar = new LocalYear(LocalYear.of(begin), mapping.resolution());
    var year = years.get(key(meter, calendar));
    return year != null && year.readings().has(calendar.at(begin));
  }

  private void put(Table.Row row, int column, Stored<Meter> meter, LocalYear calendar, int at) {
    var cell = row.at(column);
    if (cell.isEmpty()) {
      return;
    }
    var number = number(cell);
    if (number.isEmpty()) {
      fault(row, column, MeterFault.VALUE_UNREADABLE);
      return;
    }
    var value = number.get().multiply(factor(meter.value()).orElseThrow(), MathContext.DECIMAL128);
    if (value.compareTo(Readings.LIMIT) >= 0) {
      fault(row, column, MeterFault.VALUE_UNREADABLE);
    } else if (value.signum() < 0) {
      fault(row, column, MeterFault.VALUE_NEGATIVE);
    } else if (calendar.time(at).isAfter(now)) {
      fault(row, column, MeterFault.IN_FUTURE);
    } else {
      keep(row, column, year(meter, calendar).readings(), at, value);
    }
  }

  private void keep(Table.Row row, int column, Readings.Builder into, int at, BigDecimal value) {
    int qualityColumn = mapping.columns().quality();
    var quality =
        qualityColumn == 0 ? Optional.of(Quality.MEASURED) : quality(row.at(qualityColumn).text());
    if (quality.isEmpty()) {
      fault(row, qualityColumn, MeterFault.QUALITY_UNREADABLE);
    } else if (into.has(at)) {
      fault(row, column, MeterFault.TIME_TWICE);
    } else {
      into.put(at, value, quality.get() != Quality.MEASURED);
    }
  }

  /** {@code E} is effective, {@code S} estimated, {@code P} partly so; nothing said is measured. */
  private static Optional<Quality> quality(String text) {
    return switch (text.strip().toUpperCase(Locale.ROOT)) {
      case "", "E", "R", "V" -> Optional.of(Quality.MEASURED);
      case "S", "P" -> Optional.of(Quality.ESTIMATED);
      default -> Words.quality(text);
    };
  }

  private Optional<BigDecimal> number(Table.Cell cell) {
    var own = cell.number();
    return own != null ? Optional.of(own) : NumberText.read(cell.text(), mapping.decimalMark());
  }

  private Year year(Stored<Meter> meter, LocalYear calendar) {
    var key = key(meter, calendar);
    var known = years.get(key);
    if (known != null) {
      return known;
    }
    if (years.size() >= MOST_YEARS) {
      throw UnreadableFile.tooLarge("years of meters");
    }
    var begun = new Year(meter, calendar, Readings.builder(calendar.length()));
    years.put(key, begun);
    return begun;
  }

  private static String key(Stored<Meter> meter, LocalYear calendar) {
    return meter.name() + "/" + calendar.year();
  }
}
