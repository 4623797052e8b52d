package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Degree days: {@code Σ max(0; base − mean)} over the days of a season.
 *
 * <p>Source: DPR 412/1993 (Italian degree days, base 20 °C; climatic zones).
 *
 * @param season the days that count
 */
public record DegreeDays(List<Day> season) {
  public static final Method METHOD =
      new Method(
          "degree-days",
          "1",
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
   * @param days ascending
   * @param from first day that counts
   * @param to last day that counts
   * @throws UnfitInput when days do not ascend, or the season ends before it starts
   */
  public static DegreeDays of(List<Day> days, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new UnfitInput("season_end_on", Why.ORDER_WRONG, Map.of("other", "season_start_on"));
    }
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).day().isAfter(days.get(i - 1).day())) {
        throw new UnfitInput(
            "days[" + i + "].day", Why.ORDER_WRONG, Map.of("other", "days[" + (i - 1) + "].day"));
      }
    }
    return new DegreeDays(
        days.stream().filter(day -> !day.day().isBefore(from) && !day.day().isAfter(to)).toList());
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

  public int missingCount() {
    return season.size() - count();
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
