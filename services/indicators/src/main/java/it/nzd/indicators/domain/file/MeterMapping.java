package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.platform.value.Coded;
import java.util.Set;

/**
 * How a table is read as readings of meters. Columns are numbered from 1; 0 where there is none.
 *
 * @param layout where the readings stand
 * @param headerRow number of the row of headers; 0 when there is none
 * @param decimalMark what stands before the decimals
 * @param columns which column says what
 * @param resolution how often the file says something
 * @param timeMark which end of its hour a time names
 * @param unit unit of the readings; empty for the meter's
 * @param meter resource name of the meter of all rows; empty where a column says it
 * @param carrier code of the carrier that tells meters of one code apart; empty for any
 */
public record MeterMapping(
    Layout layout,
    int headerRow,
    DecimalMark decimalMark,
    Columns columns,
    Resolution resolution,
    TimeMark timeMark,
    String unit,
    String meter,
    String carrier) {
  private static final Set<Integer> WIDTHS = Set.of(24, 25, 96, 100);

  /** Where the readings stand. */
  public enum Layout implements Coded {
    /** A row a day. */
    DAYS,
    /** A row a reading. */
    LONG;

    @Override
    public String code() {
      return "LAYOUT_" + name();
    }
  }

  /** Which end of its hour, or quarter of an hour, a time names. */
  public enum TimeMark implements Coded {
    BEGIN,
    END;

    @Override
    public String code() {
      return "TIME_MARK_" + name();
    }
  }

  /**
   * Which column says what.
   *
   * @param code the meter's code
   * @param day the day, or day and time together
   * @param time the time
   * @param summerTime whether the time is summer time
   * @param quality how a reading was obtained
   * @param value the readings; the first of them in a layout of days
   * @param values how many columns of readings a day has; 0 in the long layout
   */
  public record Columns(
      int code, int day, int time, int summerTime, int quality, int value, int values) {}

  /** Whether something can be read with it. */
  public boolean isComplete() {
    boolean isNamed = columns.code() > 0 || !meter.isEmpty();
    boolean isDated = columns.day() > 0 && columns.value() > 0;
    return isNamed
        && isDated
        && (layout == Layout.LONG
            || (WIDTHS.contains(columns.values()) && resolution == widthOf(columns.values())));
  }

  /** How often a row of so many columns says something. */
  static Resolution widthOf(int columns) {
    return columns > 25 ? Resolution.QUARTER_HOUR : Resolution.HOUR;
  }

  /** The same for one meter alone. */
  public MeterMapping of(String name) {
    return new MeterMapping(
        layout, headerRow, decimalMark, columns, resolution, timeMark, unit, name, carrier);
  }
}
