package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import it.nzd.indicators.domain.file.Mapping.Layout;
import it.nzd.indicators.domain.file.Mapping.Role;
import it.nzd.platform.value.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a table most likely means, from its headers in Italian or English and from its numbers. */
public final class MappingGuess {
  private static final int LOOKED_AT = 50;
  private static final Map<String, Role> HEADERS = headers();

  private MappingGuess() {}

  /** A mapping of the table; the source is the file itself, as declared. */
  public static Mapping of(Table table, String fileName) {
    var fixed =
        new Mapping.Fixed(
            "",
            "",
            Perimeter.DISTRICT,
            "",
            Quality.MEASURED,
            new Source(fileName, "", "", "", Source.Mark.DECLARED, ""));
    for (var row : table.rows()) {
      if (row.number() > LOOKED_AT) {
        break;
      }
      var roles = roles(row);
      if (roles.containsValue(Role.DATED_VALUE)) {
        return new Mapping(Layout.WIDE, roles, row.number(), decimalMark(table, roles), fixed);
      }
      if (roles.containsValue(Role.PERIOD) && roles.containsValue(Role.VALUE)) {
        return new Mapping(Layout.LONG, roles, row.number(), decimalMark(table, roles), fixed);
      }
    }
    var bare = new TreeMap<>(Map.of(1, Role.PERIOD, 2, Role.VALUE));
    return new Mapping(Layout.LONG, bare, 0, decimalMark(table, bare), fixed);
  }

  /** The mapping with the mark that the numbers of its columns are most likely written with. */
  public static Mapping marked(Table table, Mapping mapping) {
    return new Mapping(
        mapping.layout(),
        mapping.columns(),
        mapping.headerRow(),
        decimalMark(table, mapping.columns()),
        mapping.fixed());
  }

  private static NavigableMap<Integer, Role> roles(Table.Row row) {
    var roles = new TreeMap<Integer, Role>();
    var periods = new TreeMap<Integer, Role>();
    for (int column = 1; column <= row.cells().size(); column++) {
      var text = row.at(column).text();
      var role = HEADERS.get(Words.plain(text));
      if (role != null && !roles.containsValue(role)) {
        roles.put(column, role);
      } else if (PeriodText.read(text).isPresent()) {
        periods.put(column, Role.DATED_VALUE);
      }
    }
    boolean isPair = row.cells().size() == 2 && periods.size() == 2;
    boolean isWide =
        !roles.containsValue(Role.PERIOD)
            && !isPair
            && (periods.size() > 1 || (periods.size() == 1 && !roles.isEmpty()));
    if (isWide) {
      roles.values().removeIf(role -> role == Role.VALUE);
      roles.putAll(periods);
    }
    return roles;
  }

  /**
   * The only mark some number can be meant with; otherwise the one that goes with the delimiter.
   */
  private static DecimalMark decimalMark(Table table, NavigableMap<Integer, Role> roles) {
    int commas = 0;
    int points = 0;
    int[] values =
        roles.entrySet().stream()
            .filter(use -> use.getValue() == Role.VALUE || use.getValue() == Role.DATED_VALUE)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    for (var row : table.rows()) {
      for (int column : values) {
        var cell = row.at(column);
        var only = cell.number() == null ? NumberText.only(cell.text()).orElse(null) : null;
        commas += only == DecimalMark.COMMA ? 1 : 0;
        points += only == DecimalMark.POINT ? 1 : 0;
      }
    }
    if (commas != points) {
      return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
    }
    return table.delimiter().equals(";") ? DecimalMark.COMMA : DecimalMark.POINT;
  }

  private static Map<String, Role> headers() {
    var headers = new HashMap<String, Role>();
    name(headers, Role.PERIOD, "periodo", "period", "anno", "year", "mese", "month");
    name(headers, Role.PERIOD, "trimestre", "quarter", "data", "date");
    name(headers, Role.VALUE, "valore", "value", "quantita", "amount", "consumo", "dato");
    name(headers, Role.UNIT, "unita", "unita di misura", "unit", "udm", "u m", "um");
    name(headers, Role.MEASURE, "misura", "measure", "grandezza");
    name(headers, Role.DISTRICT, "distretto", "district", "luogo", "place");
    name(headers, Role.PERIMETER, "perimetro", "perimeter");
    name(headers, Role.QUALITY, "qualita", "quality", "qualita del dato", "data quality");
    name(headers, Role.NOTE, "nota", "note", "notes", "commento", "comment");
    name(headers, Role.SOURCE_TITLE, "fonte", "source", "source title", "titolo della fonte");
    name(headers, Role.SOURCE_PUBLISHER, "source publisher", "editore", "publisher");
    name(headers, Role.SOURCE_PUBLISHED_ON, "source published on", "pubblicato il");
    name(headers, Role.SOURCE_URI, "source uri", "url", "indirizzo", "link");
    name(headers, Role.SOURCE_MARK, "source mark", "affidabilita");
    name(headers, Role.SOURCE_NOTE, "source note", "nota della fonte");
    return Map.copyOf(headers);
  }

  private static void name(Map<String, Role> headers, Role role, String... names) {
    for (var name : names) {
      headers.put(name, role);
    }
  }
}
