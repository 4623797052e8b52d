package it.nzd.indicators.domain.meter;

import it.nzd.platform.value.Coded;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Readings as people look at them: day by day, at the length they ask for. */
public final class MeterProfile {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private MeterProfile() {}

  /** Length of what a value speaks of. */
  public enum Step implements Coded {
    /** As the meter is read. */
    UNSPECIFIED,
    HOUR,
    DAY,
    QUARTER_HOUR;

    @Override
    public String code() {
      return "STEP_" + name();
    }
  }

  /**
   * One local day.
   *
   * @param day the day
   * @param values in order of time; not a number where one is missing
   * @param marks a letter for each: M measured, E estimated, - missing
   * @param times when each begins by the clock
   */
  public record Day(LocalDate day, List<Double> values, String marks, List<String> times) {
    public Day {
      values = List.copyOf(values);
      times = List.copyOf(times);
    }
  }

  /**
   * A day of a year. A value of several readings is there only where all of them are.
   *
   * @param readings those of the whole year
   */
  public static Day of(LocalDate day, LocalYear calendar, Readings readings, Step step) {
    int from = calendar.first(day);
    int length = calendar.length(day);
    int each =
        switch (step) {
          case UNSPECIFIED, QUARTER_HOUR -> 1;
          case HOUR -> calendar.resolution().perHour();
          case DAY -> length;
        };
    var values = new ArrayList<Double>();
    var marks = new StringBuilder();
    var times = new ArrayList<String>();
    for (int at = from; at < from + length; at += each) {
      boolean isThere = readings.count(at, each) == each;
      values.add(isThere ? readings.sum(at, each).doubleValue() : Double.NaN);
      marks.append(isThere ? readings.estimated(at, each) > 0 ? 'E' : 'M' : '-');
      times.add(calendar.time(at).atZone(LocalYear.ROME).format(CLOCK));
    }
    return new Day(day, values, marks.toString(), times);
  }
}
