package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Quality;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a table is read as observations.
 *
 * @param layout where the periods stand
 * @param columns what the columns say, by number from 1
 * @param headerRow number of the row of headers; 0 when there is none
 * @param decimalMark what stands before the decimals of numbers that are kept as text
 * @param fixed what holds for all rows
 */
public record Mapping(
    Layout layout,
    NavigableMap<Integer, Role> columns,
    int headerRow,
    DecimalMark decimalMark,
    Fixed fixed) {

  /** Where the periods stand. */
  public enum Layout implements Coded {
    /** One observation a row. */
    LONG,
    /** A column a period. */
    WIDE;

    @Override
    public String code() {
      return "LAYOUT_" + name();
    }
  }

  /** What stands before the decimals. */
  public enum DecimalMark implements Coded {
    COMMA,
    POINT;

    @Override
    public String code() {
      return "DECIMAL_MARK_" + name();
    }
  }

  /** What a column says. */
  public enum Role implements Coded {
    PERIOD,
    VALUE,
    /** Values of the period that the header names. */
    DATED_VALUE,
    UNIT,
    MEASURE,
    DISTRICT,
    PERIMETER,
    QUALITY,
    NOTE,
    SOURCE_TITLE,
    SOURCE_PUBLISHER,
    SOURCE_PUBLISHED_ON,
    SOURCE_URI,
    SOURCE_MARK,
    SOURCE_NOTE;

    @Override
    public String code() {
      return "ROLE_" + name();
    }
  }

  /**
   * What holds for all rows whose columns say nothing else.
   *
   * @param measure resource name, id or name; empty when none
   * @param district resource name, id or name; empty when none
   * @param perimeter what territory the numbers speak of
   * @param unit unit of the values; empty for the measure's
   * @param quality how the values were obtained
   * @param source where they come from
   */
  public record Fixed(
      String measure,
      String district,
      Perimeter perimeter,
      String unit,
      Quality quality,
      Source source) {}

  public Mapping {
    columns = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(columns));
  }

  /** The first column of a role. */
  public Optional<Integer> column(Role role) {
    return columns.entrySet().stream()
        .filter(use -> use.getValue() == role)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether something can be read with it: a period and a value, or periods with values. */
  public boolean isComplete() {
    boolean isTwice =
        columns.values().stream()
            .filter(role -> role != Role.DATED_VALUE)
            .anyMatch(role -> java.util.Collections.frequency(columns.values(), role) > 1);
    return !isTwice
        && switch (layout) {
          case LONG -> columns.containsValue(Role.PERIOD) && columns.containsValue(Role.VALUE);
          case WIDE -> columns.containsValue(Role.DATED_VALUE) && headerRow > 0;
        };
  }
}
