package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Degree days: {@code Σ max(0; base − mean)} over the days of a season.
 *
 * <p>Source: DPR 412/1993 (Italian degree days, base 20 °C; climatic zones).
 *
 * @param season the days that count and were sent
 * @param length how many days there are, sent or not
 */
public record DegreeDays(List<Day> season, int length) {
  public static final Method METHOD =
      new Method(
          "degree-days",
          "2",
          List.of(
              new Source(
                  "DPR 26 August 1993, n. 412: degree days and climatic zones",
                  "Gazzetta Ufficiale",
                  "1993",
                  "",
                  Mark.SECONDARY,
                  "Limits of the zones read in quotations of the decree. Degree days of a"
                      + " municipality are those of table A, as the caller gives them.")));

  /** Base of heating degree days by law, °C. */
  public static final double LEGAL_BASE = 20;

  /**
   * @param mean mean temperature in °C; empty when missing
   */
  public record Day(LocalDate day, OptionalDouble mean) {}

  /** Climatic zone. */
  public enum Zone {
    A(600),
    B(900),
    C(1400),
    D(2100),
    E(3000),
    F(Double.POSITIVE_INFINITY);

    private final double most;

    Zone(double most) {
      this.most = most;
    }

    /**
     * The zone of a municipality.
     *
     * @param legalDegreeDays by law; the upper limit belongs to the zone
     */
    public static Zone of(double legalDegreeDays) {
      for (var zone : values()) {
        if (legalDegreeDays <= zone.most) {
          return zone;
        }
      }
      return F;
    }
  }

  public DegreeDays {
    season = List.copyOf(season);
  }

  /**
   * A season; where an end is open, it is that of the days sent.
   *
   * @param days ascending
   * @param from first day that counts; null when open
   * @param to last day that counts; null when open
   * @throws UnfitInput when days do not ascend, or the season ends before it starts
   */
  public static DegreeDays of(List<Day> days, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new UnfitInput("season_end_on", Why.ORDER_WRONG, Map.of("other", "season_start_on"));
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).day().isAfter(days.get(i - 1).day())) {
        throw new UnfitInput(
            "days[" + i + "].day", Why.ORDER_WRONG, Map.of("other", "days[" + (i - 1) + "].day"));
      }
    }
    var season =
        days.stream()
            .filter(day -> from == null || !day.day().isBefore(from))
            .filter(day -> to == null || !day.day().isAfter(to))
            .toList();
    return new DegreeDays(season, length(season, from, to));
  }

  private static int length(List<Day> season, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (season.isEmpty() && (from == null || to == null)) {
      return 0;
    }
    var first = from == null ? season.getFirst().day() : from;
    var last = to == null ? season.getLast().day() : to;
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@code Σ max(0; base − mean)}, °C·d. */
  public Figure heating(double base) {
    return sum(base, 1);
  }

  /** {@code Σ max(0; mean − base)}, °C·d. */
  public Figure cooling(double base) {
    return sum(base, -1);
  }

  public int count() {
    return (int) season.stream().filter(day -> day.mean().isPresent()).count();
  }

  /** Days without a temperature, or not sent at all. */
  public int missingCount() {
    return length - count();
  }

  private Figure sum(double base, int sign) {
    return count() == 0
        ? Figure.none("NO_DAYS")
        : Figure.of(
            Sum.of(
                season,
                day ->
                    day.mean().isEmpty()
                        ? 0
                        : Math.max(0, sign * (base - day.mean().getAsDouble()))));
  }
}
