package it.nzd.indicators.domain.intervention;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import it.nzd.platform.access.Row.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small interventions and scenarios for tests. */
public final class Planned {
  public static final Plot NO_PLOT = new Plot("", null, null, null, null, null, null);
  public static final Solar NO_SOLAR = new Solar(null, null, null);
  public static final Works WORKS =
      new Works(2026, 20, new BigDecimal("100000"), null, new BigDecimal("12000"));

  private Planned() {}

  public static String name(String id) {
    return "cities/bergamo/interventions/" + id;
  }

  public static Intervention on(Plot plot) {
    return new Intervention(
        Samples.BERGAMO,
        "Intervento",
        plot,
        Map.of(),
        null,
        null,
        NO_SOLAR,
        "",
        WORKS,
        Map.of(),
        "",
        List.of(Samples.INVENTED),
        List.of(),
        Visibility.PUBLIC);
  }

  public static Intervention with(Works works, Map<Carrier, CarrierUse> carriers, String realises) {
    return new Intervention(
        Samples.BERGAMO,
        "Intervento",
        NO_PLOT,
        Map.of(Use.OFFICE, Optional.of(new BigDecimal("1000"))),
        EnergyClass.A2,
        HeatSource.HEAT_PUMP,
        NO_SOLAR,
        "",
        works,
        carriers,
        realises,
        List.of(Samples.INVENTED),
        List.of(),
        Visibility.PUBLIC);
  }

  public static CarrierUse use(@Nullable String baseline, @Nullable String project) {
    return new CarrierUse(number(baseline), number(project));
  }

  public static Member member(String id, Intervention intervention) {
    return new Member(name(id), 1, intervention, intervention.works().startYear());
  }

  /** 0.25 kg CO2e per kWh from data of 2023, 2 kg CO2e per Sm3 of 2018. */
  public static Map<Carrier, Priced> factors() {
    return Map.of(
        Carrier.ELECTRICITY, priced("electricity", "t/MW.h", 2023, "0.25"),
        Carrier.GAS, priced("gas", "kg/Sm3", 2018, "2"));
  }

  public static Supposition supposition() {
    return new Supposition(
        2024,
        2050,
        new BigDecimal("1000"),
        BigDecimal.ZERO,
        new BigDecimal("100000"),
        new BigDecimal("0.035"),
        Map.of(
            Carrier.ELECTRICITY, new FactorChoice("cities/programme/factors/electricity", null),
            Carrier.GAS, new FactorChoice("cities/programme/factors/gas", new BigDecimal("9.79"))),
        false,
        "");
  }

  public static ScenarioInputs inputs(Member... members) {
    return new ScenarioInputs(
        supposition(), List.of(members), List.of(), factors(), Optional.empty());
  }

  private static Priced priced(String subject, String unit, int year, String value) {
    var factor =
        new Factor(
            subject,
            "consumo",
            "1",
            "Documento 1",
            year + 1,
            unit,
            "CO2e",
            new TreeMap<>(Map.of(year, new BigDecimal(value))),
            Samples.PRESS);
    return new Priced("cities/programme/factors/" + subject, 1, factor);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
