package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.value.Lever;
import it.nzd.platform.value.LocalizedText;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Small measures, indicators, series, factors and targets for tests. */
public final class Samples {
  public static final String PRATO = "cities/prato/districts/distretto-tessile";
  public static final String ROMA = "cities/roma/districts/tiburtina-valley";
  public static final String PARMA = "cities/parma/districts/spip";
  public static final String BERGAMO = "cities/bergamo/districts/porta-sud";
  public static final Source PRESS =
      new Source("Dati 2022", "GIDA", "2022", "", Source.Mark.VERIFIED, "");
  public static final Source INVENTED =
      new Source("Serie dimostrativa", "", "", "", Source.Mark.ILLUSTRATIVE, "");

  private Samples() {}

  public static String measure(String id) {
    return "cities/programme/measures/" + id;
  }

  public static String factor(String id) {
    return "cities/programme/factors/" + id;
  }

  public static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  public static LocalizedText text(String said) {
    return LocalizedText.of(Map.of("it", said, "en", said));
  }

  public static Measure measureIn(String unit) {
    return new Measure(text("misura"), text("definizione"), unit, "");
  }

  public static Indicator indicator(String unit, Formula formula) {
    return new Indicator(
        text("indicatore"),
        text("definizione"),
        text("motivo"),
        unit,
        "",
        Direction.DECREASE,
        Lever.TECHNOLOGY_INFRASTRUCTURE,
        PeriodType.YEAR,
        "fonte",
        false,
        formula);
  }

  public static Indicator absolute(String unit, Formula formula) {
    return new Indicator(
        text("indicatore"),
        text("definizione"),
        text("motivo"),
        unit,
        "",
        Direction.INCREASE,
        Lever.TECHNOLOGY_INFRASTRUCTURE,
        PeriodType.YEAR,
        "fonte",
        true,
        formula);
  }

  public static Observation observed(String period, String value) {
    return new Observation(
        Period.parse(period), new Reading.Value(number(value), Quality.MEASURED), PRESS, "");
  }

  public static Observation absent(String period, Absence why) {
    return new Observation(Period.parse(period), new Reading.Absent(why), PRESS, "");
  }

  public static Series series(String measure, String district, Observation... observations) {
    var all = new TreeMap<Period, Observation>();
    for (var observation : observations) {
      all.put(observation.period(), observation);
    }
    return new Series(
        measure(measure), district, Perimeter.DISTRICT, "", "", 0, all, Visibility.PUBLIC, "");
  }

  public static Series ofCity(Series series, String note) {
    return new Series(
        series.measure(),
        series.district(),
        Perimeter.CITY,
        note,
        series.factor(),
        series.baseYear(),
        series.observations(),
        series.visibility(),
        series.title());
  }

  public static Series with(Series series, String factor, int baseYear) {
    return new Series(
        series.measure(),
        series.district(),
        series.perimeter(),
        series.perimeterNote(),
        factor,
        baseYear,
        series.observations(),
        series.visibility(),
        series.title());
  }

  public static Target target(String district, int baselineYear, String baseline, Object... goals) {
    var all = new TreeMap<Integer, BigDecimal>();
    for (int i = 0; i < goals.length; i += 2) {
      all.put((Integer) goals[i], number((String) goals[i + 1]));
    }
    return new Target(
        "cities/programme/indicators/any",
        district,
        baselineYear,
        baseline.isEmpty() ? null : number(baseline),
        all,
        PRESS,
        Visibility.PUBLIC,
        "");
  }
}
