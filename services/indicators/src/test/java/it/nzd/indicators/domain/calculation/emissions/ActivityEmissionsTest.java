package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.activity;
import static it.nzd.indicators.domain.calculation.emissions.Activities.factor;
import static it.nzd.indicators.domain.calculation.emissions.Activities.other;
import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static it.nzd.indicators.domain.calculation.emissions.Activities.run;
import static it.nzd.indicators.domain.calculation.emissions.Activities.stated;
import static it.nzd.indicators.domain.calculation.emissions.Activities.vehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.GasFactor.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityEmissionsTest {
  /** CityCatalyst, stationary_energy_manual_data_v0.csv: 100 units under AR5. */
  @ParameterizedTest
  @CsvSource({
    "natural gas, m3, 2.244, 0.0002, 0.000004, 0.225066",
    "charcoal, m3, 1190.56, 2.126, 0.01063, 125.290495",
    "LPG, m3, 1617.884, 0.1282, 0.002564, 162.215306",
    "peat, kg, 1.6536, 0.00468, 0.00002184, 0.17904276",
    "anthracite, kg, 2.62461, 0.00801, 0.00004005, 0.285950325",
    "gasoline, m3, 2414.412, 0.3484, 0.020904, 242.970676",
    "firewood, kg, 1.7472, 0.00468, 0.0000624, 0.1894776",
    "natural gas in industry, m3, 2.244, 0.00004, 0.000004, 0.224618",
    "residual fuel oil, m3, 3127.734, 0.12123, 0.024246, 313.755363",
    "coke oven gas, m3, 0.9364626, 0.0000210915, 0.00000210915, 0.09376120868",
    "waste oils, m3, 2710.9272, 1.10952, 0.147936, 278.11968",
    "bitumen, m3, 7664.886, 0.28494, 0.056988, 768.796614",
    "diesel oil in agriculture, m3, 2852.109, 0.1597335, 1.100814, 314.8297248"
  })
  void shouldReproducePublishedRows(
      String fuel, String unit, double co2, double ch4, double n2o, double expected) {
    var one = stated(activity(100, unit, factor(unit, co2, ch4, n2o)), false, expected);

    var answer = run(GwpSet.AR5, one);

    assertThat(answer.totals().tCo2e()).isCloseTo(expected, withPercentage(1e-8));
    assertThat(answer.warnings()).as(fuel).isEmpty();
  }

  /** CityCatalyst, transport_validation_full_data.csv: 100 m3 of fuel, published to 0.01 t. */
  @ParameterizedTest
  @CsvSource({
    "2111.304, 0.135876, 0.135876, 215.11",
    "2332.494, 0.150111, 0.150111, 237.65",
    "1323.024, 1.58968, 0.005128, 136.89",
    "1241.1, 2.17488, 0.07092, 132.08",
    "1968.6, 0.612, 1.394, 235.51",
    "2332.494, 0.1597335, 1.100814, 262.87",
    "2332.494, 0.26943, 0.07698, 236.04",
    "1916.685, 0.016725, 0.0669, 193.49",
    "2201.355, 0.018815, 0.07526, 222.18",
    "2111.304, 6.2712, 0.06968, 230.54"
  })
  void shouldReproducePublishedTransportFuels(double co2, double ch4, double n2o, double expected) {
    var answer = run(GwpSet.AR5, activity(100, "m3", factor("m3", co2, ch4, n2o)));

    assertThat(answer.totals().tCo2e()).isCloseTo(expected, within(0.005));
  }

  @Test
  void shouldShowEachGasOfRoadGasoline() {
    var gases =
        run(GwpSet.AR5, activity(100, "m3", factor("m3", 2111.304, 0.135876, 0.135876)))
            .rows()
            .getFirst()
            .gases();

    assertThat(gases).extracting(GasMass::gas).containsExactly(Gas.CO2, Gas.CH4, Gas.N2O);
    assertThat(gases.get(0).kg()).isCloseTo(211130.4, withPercentage(1e-10));
    assertThat(gases.get(1).tCo2e()).isCloseTo(0.3804528, withPercentage(1e-10));
    assertThat(gases.get(2).tCo2e()).isCloseTo(3.600714, withPercentage(1e-10));
  }

  /** Rows of the same file whose CH4 and N2O parts were not multiplied by the activity. */
  @ParameterizedTest
  @CsvSource({
    "2.62461, 0.000267, 0.00004005, 0.2624790892, 0.264269925",
    "1.81629, 0.000189, 0.00002835, 0.1816418048, 0.182909475",
    "1.2019, 0.000119, 0.00001785, 0.1201980623, 0.120996225",
    "2.7285478, 0.00028843, 0.0000432645, 0.2728743211, 0.27480889325",
    "3.24414, 0.0001206, 0.00002412, 0.3244237686, 0.32539086",
    "1.6536, 0.00468, 0.00002184, 0.1654968276, 0.17904276",
    "2.276848, 0.0060987, 0.000081316, 0.2278771123, 0.246916034"
  })
  void shouldRecomputeAndSayWhenThePrintedValueIsWrong(
      double co2, double ch4, double n2o, double printed, double correct) {
    var answer =
        run(GwpSet.AR5, stated(activity(100, "kg", factor("kg", co2, ch4, n2o)), false, printed));

    assertThat(answer.totals().tCo2e()).isCloseTo(correct, withPercentage(1e-7));
    assertThat(answer.warnings())
        .containsExactly(new Warning("STATED_VALUE_DIFFERS", "activities[0].stated_t_co2e"));
  }

  /** Published to 0.01 t, or with the digits somebody kept. */
  @ParameterizedTest
  @CsvSource({
    "215.11, true",
    "215.1116, true",
    "215, true",
    "215.12, false",
    "215.1, true",
    "215.2, false"
  })
  void shouldTakeAPrintedValueAsExactAsItIsPrinted(double printed, boolean isRight) {
    var petrol = activity(100, "m3", factor("m3", 2111.304, 0.135876, 0.135876));

    var warnings = run(GwpSet.AR5, stated(petrol, false, printed)).warnings();

    assertThat(warnings.isEmpty()).isEqualTo(isRight);
  }

  @Test
  void shouldDoubtNitrousOxideAboveHalfForSolidBiomass() {
    var typed = activity(100, "kg", factor("kg", 2.276848, 0.006098, 2.276848));

    var answer = run(GwpSet.AR5, stated(typed, true, null), stated(typed, false, null));

    assertThat(answer.rows().getFirst().tCo2e()).isCloseTo(60.58, within(0.01));
    assertThat(answer.warnings())
        .containsExactly(
            new Warning("NITROUS_OXIDE_SHARE_HIGH", "activities[0].factor.n2o_kg_per_unit"));
  }

  @Test
  void shouldNotDoubtOrdinaryFirewood() {
    var wood = activity(100, "kg", factor("kg", null, 0.00468, 0.0000624));

    assertThat(run(GwpSet.AR5, stated(wood, true, null)).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"AR6, 0.00279, 0.00273", "AR5, 0.0028, 0.00265"})
  void shouldApplyOneSetToTheWholeRun(GwpSet set, double methane, double nitrousOxide) {
    var gases =
        run(set, activity(1000, "Sm3", factor("Sm3", 2.0, 0.0001, 0.00001))).totals().gases();

    assertThat(gases.get(0).tCo2e()).isCloseTo(2.0, withPercentage(1e-10));
    assertThat(gases.get(1).tCo2e()).isCloseTo(methane, withPercentage(1e-10));
    assertThat(gases.get(2).tCo2e()).isCloseTo(nitrousOxide, withPercentage(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"10000, Sm3, 1.975, 19.750", "1000, L, 2.650, 2.650", "5000000, USD, 0.224, 1120"})
  void shouldMultiplyAmountAndFactor(double amount, String unit, double factor, double expected) {
    var answer = run(GwpSet.AR5, activity(amount, unit, factor(unit, factor, null, null)));

    assertThat(answer.totals().tCo2e()).isCloseTo(expected, withPercentage(1e-10));
  }

  @Test
  void shouldStillGiveARowForNothing() {
    var answer = run(GwpSet.AR5, activity(0, "Sm3", factor("Sm3", 2.0, null, null)));

    assertThat(answer.rows()).hasSize(1);
    assertThat(answer.rows().getFirst().tCo2e()).isZero();
    assertThat(answer.rows().getFirst().gases()).hasSize(1);
  }

  @Test
  void shouldKeepBiogenicCarbonDioxideOutsideTheTotal() {
    var wood =
        new GasFactor(
            "kg",
            List.of(new Part(Gas.CH4, 0.001, "ch4_kg_per_unit")),
            1.7,
            MethaneOrigin.BIOGENIC);

    var answer = run(GwpSet.AR6, activity(1000, "kg", wood));

    assertThat(answer.totals().tCo2e()).isCloseTo(0.027, withPercentage(1e-10));
    assertThat(answer.totals().biogenicCo2()).isCloseTo(1.7, withPercentage(1e-10));
    assertThat(answer.warnings()).isEmpty();
  }

  @Test
  void shouldSayWhenTheSetDoesNotDistinguishMethane() {
    var fossil =
        new GasFactor(
            "kg", List.of(new Part(Gas.CH4, 1, "ch4_kg_per_unit")), null, MethaneOrigin.FOSSIL);

    assertThat(run(GwpSet.AR6, activity(1000, "kg", fossil)).totals().tCo2e()).isEqualTo(29.8);
    var older = run(GwpSet.AR5, activity(1000, "kg", fossil));
    assertThat(older.totals().tCo2e()).isEqualTo(28);
    assertThat(older.warnings())
        .containsExactly(
            new Warning("METHANE_ORIGIN_NOT_DISTINGUISHED", "activities[0].factor.methane_origin"));
  }

  @ParameterizedTest
  @CsvSource({
    "SF6, SAR, 23900", "SF6, AR6_500_YEAR, 34100", "NF3, TAR, 10800",
        "HFC_134A, AR5_FEEDBACK, 1549",
    "CF4, AR6_20_YEAR, 5300", "C2F6, AR4, 12200", "HFC_32, AR6, 771", "HFC_23, SAR, 11700",
    "HFC_125, AR5, 3170", "HFC_143A, AR6_20_YEAR, 7840", "CH4, AR6_20_YEAR, 81.2"
  })
  void shouldReadTheTable(Gas gas, GwpSet set, double expected) {
    assertThat(Potentials.of(set, gas, MethaneOrigin.AGGREGATE, "x")).isEqualTo(expected);
  }

  @Test
  void shouldRefuseAGasTheSetHasNoValueFor() {
    refused(
        () -> run(GwpSet.SAR, activity(0, "kg", other(Gas.NF3, 1))),
        Why.FACTOR_MISSING,
        "activities[0].factor.other_gases[0].gas");
  }

  @ParameterizedTest
  @CsvSource({
    "1, t, kg, 2000",
    "1, MWh, kWh, 2000",
    "1, GJ, kW.h, 555.5555555555555",
    "1, m3, l, 2000",
    "1000, kg, t, 2",
    "1, 1000 Sm3, Smc, 2000"
  })
  void shouldConvertWithinADimension(double amount, String unit, String per, double kg) {
    var answer = run(GwpSet.AR5, activity(amount, unit, factor(per, 2.0, null, null)));

    assertThat(answer.totals().gases().getFirst().kg()).isCloseTo(kg, withPercentage(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"Sm3, Nm3", "Nm3, Sm3", "m3, Sm3", "Sm3, kWh", "kg, L", "t, GJ"})
  void shouldRefuseEveryOtherConversion(String unit, String per) {
    refused(
        () -> run(GwpSet.AR5, activity(1, unit, factor(per, 2.0, null, null))),
        Why.UNIT_UNFIT,
        "activities[0].unit");
  }

  @Test
  void shouldUseAnIntensityWithItsUnits() {
    var diesel = factor("L", 2.65, null, null);

    assertThat(run(GwpSet.AR5, vehicle(10000, "km", 6.0, "L/100 km", diesel)).totals().tCo2e())
        .isCloseTo(1.59, withPercentage(1e-10));
    assertThat(run(GwpSet.AR5, vehicle(10000, "km", 0.06, "L/km", diesel)).totals().tCo2e())
        .isCloseTo(1.59, withPercentage(1e-10));
    refused(
        () -> run(GwpSet.AR5, vehicle(1, "km", 6.0, "", diesel)),
        Why.VALUE_MISSING,
        "activities[0].intensity_unit");
    refused(
        () -> run(GwpSet.AR5, vehicle(1, "km", 6.0, "kWh/km", diesel)),
        Why.UNIT_UNFIT,
        "activities[0].intensity_unit");
    refused(
        () -> run(GwpSet.AR5, vehicle(1, "km", null, "L/km", diesel)),
        Why.VALUE_MISSING,
        "activities[0].intensity");
  }

  @Test
  void shouldRefuseAFactorWithoutGasesOrWithOneTwice() {
    refused(
        () -> run(GwpSet.AR5, activity(1, "kg", factor("kg", null, null, null))),
        Why.VALUE_MISSING,
        "activities[0].factor");
    var twice =
        new GasFactor(
            "kg",
            List.of(
                new Part(Gas.SF6, 1, "other_gases[0].gas"),
                new Part(Gas.SF6, 1, "other_gases[1].gas")),
            null,
            MethaneOrigin.AGGREGATE);
    refused(
        () -> run(GwpSet.AR5, activity(1, "kg", twice)),
        Why.VALUE_UNFIT,
        "activities[0].factor.other_gases[1].gas");
    var both =
        new GasFactor(
            "kg",
            List.of(
                new Part(Gas.CO2, 1, "co2_kg_per_unit"), new Part(Gas.CO2E, 1, "co2e_kg_per_unit")),
            null,
            MethaneOrigin.AGGREGATE);
    refused(
        () -> run(GwpSet.AR5, activity(1, "kg", both)),
        Why.VALUE_UNFIT,
        "activities[0].factor.co2e_kg_per_unit");
    refused(
        () -> run(GwpSet.AR5, activity(1, "kg", null)), Why.VALUE_MISSING, "activities[0].factor");
  }
}
