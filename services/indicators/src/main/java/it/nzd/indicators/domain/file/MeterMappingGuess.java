package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import it.nzd.indicators.domain.file.MeterMapping.Columns;
import it.nzd.indicators.domain.file.MeterMapping.Layout;
import it.nzd.indicators.domain.file.MeterMapping.TimeMark;
import it.nzd.indicators.domain.meter.Carrier;
import it.nzd.indicators.domain.meter.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a file of a distributor most likely means: a row a day with a column an hour or a quarter of
 * an hour, or a row a reading; told from its headers and from its first rows.
 */
public final class MeterMappingGuess {
  private static final int LOOKED_AT = 50;
  private static final int SAMPLES = 200;
  private static final int FEWEST = 24;

  /** {@code 00:15}, {@code 00:00-00:15}, {@code 23.45 - 24.00}. */
  private static final Pattern INTERVAL =
      Pattern.compile("\\d{1,2}[:.]\\d{2}(\\s*[-–a]\\s*\\d{1,2}[:.]\\d{2})?");

  /** {@code 1}, {@code H1}, {@code E96}, {@code Ora 25}. */
  private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,6}[ _]?\\d{1,3}");

  private static final Pattern UNIT =
      Pattern.compile("(?<![A-Za-z])(Wh|kWh|KWh|MWh|GJ|MJ|m3|mc|l)(?![A-Za-z0-9])");

  private static final List<String> CODE =
      List.of(
          "pod", "codice pod", "pdr", "codice pdr", "contatore", "matricola", "meter", "codice");
  private static final List<String> BOTH =
      List.of("data e ora", "data ora", "dataora", "timestamp", "datetime", "istante", "inizio");
  private static final List<String> DAY =
      List.of("giorno", "data", "date", "day", "data misura", "data lettura");
  private static final List<String> TIME = List.of("ora", "time", "hour", "orario", "ora fine");
  private static final List<String> SUMMER =
      List.of("fl ora legale", "ora legale", "flag ora legale");
  private static final List<String> QUALITY =
      List.of("tipo dato", "tipo misura", "qualita", "quality", "stato");
  private static final List<String> DRAWN =
      List.of("attiva prelevata", "prelevata", "energia prelevata", "prelievo");
  private static final List<String> FED_IN =
      List.of("attiva immessa", "immessa", "energia immessa", "immissione");
  private static final List<String> VALUE =
      List.of(
          "valore", "value", "consumo", "energia", "energia attiva", "kwh", "lettura", "volume");

  private final Table table;
  private final Optional<Carrier> carrier;

  private MeterMappingGuess(Table table, Optional<Carrier> carrier) {
    this.table = table;
    this.carrier = carrier;
  }

  /**
   * A mapping of the table.
   *
   * @param carrier carrier of the meter, where it is known
   */
  public static MeterMapping of(Table table, Optional<Carrier> carrier) {
    return new MeterMappingGuess(table, carrier).guess();
  }

  /** The mark that the numbers of these columns are most likely written with. */
  public static DecimalMark mark(Table table, int headerRow, Columns columns) {
    int commas = 0;
    int points = 0;
    for (var row :
        table.rows().stream().filter(r -> r.number() > headerRow).limit(SAMPLES).toList()) {
      for (int i = 0; i < Math.max(1, columns.values()); i++) {
        var cell = row.at(columns.value() + i);
        if (cell.number() == null) {
          commas += cell.text().contains(",") ? 1 : 0;
          points += cell.text().contains(".") ? 1 : 0;
        }
      }
    }
    return commas == 0 && points > 0 || commas == 0 && !table.delimiter().equals(";")
        ? DecimalMark.POINT
        : DecimalMark.COMMA;
  }

  private MeterMapping guess() {
    for (var row : table.rows()) {
      if (row.number() > LOOKED_AT) {
        break;
      }
      var found = days(row).or(() -> listed(row));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return bare();
  }

  private Optional<MeterMapping> days(Table.Row row) {
    int first = intervals(row);
    int count = first == 0 ? 0 : run(row, first);
    if (count < FEWEST) {
      return Optional.empty();
    }
    int width = width(count);
    int day = column(row, DAY).or(() -> column(row, BOTH)).orElse(first - 1);
    var columns =
        new Columns(
            column(row, CODE).orElse(0), day, 0, 0, column(row, QUALITY).orElse(0), first, width);
    return Optional.of(mapping(Layout.DAYS, row.number(), columns, MeterMapping.widthOf(width)));
  }

  private static int width(int columns) {
    return columns >= 100 ? 100 : columns >= 96 ? 96 : columns >= 25 ? 25 : 24;
  }

  /** The first of a long run of columns that each name an hour. */
  private static int intervals(Table.Row row) {
    for (int column = 1; column <= row.cells().size() - FEWEST + 1; column++) {
      if (run(row, column) >= FEWEST) {
        return column;
      }
    }
    return 0;
  }

  private static int run(Table.Row row, int from) {
    Predicate<String> names =
        INTERVAL.matcher(row.at(from).text()).matches()
            ? text -> INTERVAL.matcher(text).matches()
            : text -> NUMBERED.matcher(text).matches();
    int to = from;
    while (to <= row.cells().size() && names.test(row.at(to).text())) {
      to++;
    }
    return to - from;
  }

  private Optional<MeterMapping> listed(Table.Row row) {
    var both = column(row, BOTH);
    var day = both.or(() -> column(row, DAY));
    var value = value(row);
    if (day.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    var columns =
        new Columns(
            column(row, CODE).orElse(0),
            day.get(),
            both.isPresent() ? 0 : column(row, TIME).orElse(0),
            column(row, SUMMER).orElse(0),
            column(row, QUALITY).orElse(0),
            value.get(),
            0);
    return Optional.of(mapping(Layout.LONG, row.number(), columns, pace(row.number(), columns)));
  }

  private Optional<Integer> value(Table.Row row) {
    var wanted = carrier.filter(c -> c == Carrier.ELECTRICITY_FED_IN).isPresent() ? FED_IN : DRAWN;
    return column(row, wanted).or(() -> column(row, VALUE)).or(() -> column(row, DRAWN));
  }

  /** Without headers: a day and its readings, or a time and its reading. */
  private MeterMapping bare() {
    int columns = table.columns();
    if (columns > FEWEST) {
      int width = width(columns - 1);
      int first = columns - width + 1;
      var wide = new Columns(first > 2 ? 1 : 0, first > 2 ? 2 : 1, 0, 0, 0, first, width);
      return mapping(Layout.DAYS, 0, wide, MeterMapping.widthOf(width));
    }
    var pair = new Columns(0, 1, columns > 2 ? 2 : 0, 0, 0, Math.min(Math.max(columns, 2), 3), 0);
    return mapping(Layout.LONG, 0, pair, pace(0, pair));
  }

  private MeterMapping mapping(
      Layout layout, int headerRow, Columns columns, Resolution resolution) {
    boolean isDrawn = columns.code() > 0 && layout == Layout.LONG && carrier.isEmpty();
    return new MeterMapping(
        layout,
        headerRow,
        mark(table, headerRow, columns),
        columns,
        resolution,
        layout == Layout.LONG && isEnd(headerRow, columns) ? TimeMark.END : TimeMark.BEGIN,
        unit(headerRow, columns),
        "",
        carrier
            .map(Carrier::code)
            .orElse(
                isDrawn && isOf(DRAWN, headerRow, columns.value())
                    ? Carrier.ELECTRICITY_DRAWN.code()
                    : ""));
  }

  private boolean isOf(List<String> names, int headerRow, int column) {
    return row(headerRow).filter(row -> names.contains(plain(row.at(column).text()))).isPresent();
  }

  private Optional<Table.Row> row(int number) {
    return table.rows().stream().filter(row -> row.number() == number).findFirst();
  }

  /** How often a long file says something: by its clock's minutes. */
  private Resolution pace(int headerRow, Columns columns) {
    var minutes = new TreeSet<Integer>();
    times(headerRow, columns).forEach(time -> minutes.add(time.minutes() % 60));
    return minutes.stream().anyMatch(minute -> minute != 0)
        ? Resolution.QUARTER_HOUR
        : Resolution.HOUR;
  }

  /** Whether times name the end: one says 24:00, or the file begins with the first hour's end. */
  private boolean isEnd(int headerRow, Columns columns) {
    var times = times(headerRow, columns);
    if (times.isEmpty()) {
      return false;
    }
    int first = times.getFirst().minutes();
    boolean isNamed =
        row(headerRow)
            .filter(r -> plain(r.at(columns.time()).text()).equals("ora fine"))
            .isPresent();
    return isNamed
        || times.stream().anyMatch(time -> time.minutes() == 24 * 60)
        || (times.getFirst().hour() == 0 && (first == 15 || first == 60));
  }

  private List<MeterTimes.Written> times(int headerRow, Columns columns) {
    return table.rows().stream()
        .filter(row -> row.number() > headerRow)
        .limit(SAMPLES)
        .map(row -> MeterFileReading.written(row, columns))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The unit that the header of the readings, or any cell down to it, names. */
  private String unit(int headerRow, Columns columns) {
    var own = row(headerRow).map(row -> row.at(columns.value()).text()).orElse("");
    return named(own)
        .or(
            () ->
                table.rows().stream()
                    .filter(row -> row.number() <= headerRow)
                    .flatMap(row -> row.cells().stream())
                    .map(cell -> named(cell.text()))
                    .flatMap(Optional::stream)
                    .findFirst())
        .map(Words::unit)
        .orElse("");
  }

  private static Optional<String> named(String text) {
    var match = UNIT.matcher(text);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  private static Optional<Integer> column(Table.Row row, List<String> names) {
    for (int column = 1; column <= row.cells().size(); column++) {
      if (names.contains(plain(row.at(column).text()))) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** A header without its unit in brackets. */
  private static String plain(String header) {
    return Words.plain(header.toLowerCase(Locale.ROOT).replaceAll("[(\\[].*?[)\\]]", " "));
  }
}
