package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Answer;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Basis;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Conversion;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Own;
import it.nzd.indicators.domain.calculation.emissions.FuelEmissions.Use;
import it.nzd.platform.value.Source.Mark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuelEmissionsTest {
  private static Use use(double amount, String unit, FuelParameter named) {
    return new Use("caldaia", amount, unit, null, null, named, null, 1, null);
  }

  private static Use energy(double amount, String unit, Basis basis, Double ratio) {
    return new Use(
        "caldaia", amount, unit, basis, ratio, FuelParameter.NATURAL_GAS_2018, null, 1, null);
  }

  private static Use own(double amount, String unit, Own own) {
    return new Use("caldaia", amount, unit, Basis.NET, null, null, own, 1, null);
  }

  private static Use converted(Use use, Conversion conversion) {
    return new Use(
        use.label(), use.amount(), use.unit(), null, null, use.named(), null, 1, conversion);
  }

  private static Answer run(Use... uses) {
    return FuelEmissions.run(List.of(uses), GwpSet.AR5);
  }

  @ParameterizedTest
  @CsvSource({
    "NATURAL_GAS_2013, 1000 Sm3, 1.968",
    "NATURAL_GAS_2014, 1000 Sm3, 1.956",
    "NATURAL_GAS_2018, 1000 Sm3, 1.972",
    "HEATING_GAS_OIL_2013, t, 3.173",
    "HEATING_GAS_OIL_2014, t, 3.151",
    "HEATING_GAS_OIL_2018, t, 3.155",
    "ANTHRACITE_2018, t, 2.952"
  })
  void shouldReproduceNationalParameters(FuelParameter fuel, String unit, double published) {
    assertThat(run(use(1, unit, fuel)).tCo2e()).isCloseTo(published, within(0.001));
  }

  @Test
  void shouldReproduceTheNumbersToTheDigit() {
    assertThat(run(use(1, "1000 Sm3", FuelParameter.NATURAL_GAS_2013)).tCo2e())
        .isCloseTo(1.967328, withPercentage(1e-10));
    assertThat(run(use(10000, "Sm3", FuelParameter.NATURAL_GAS_DM_2022)).tCo2e())
        .isCloseTo(19.75, withPercentage(1e-10));
    assertThat(run(use(1, "m3", FuelParameter.DIESEL_ROAD)).tCo2e())
        .isCloseTo(2.65, withPercentage(1e-10));
    assertThat(run(use(100, "m3", FuelParameter.ROAD_GASOLINE_IPCC)).tCo2e())
        .isCloseTo(215.111567, withPercentage(1e-6));
    assertThat(run(use(1, "MWh", FuelParameter.DISTRICT_HEAT_NATIONAL)).tCo2e())
        .isCloseTo(0.2, withPercentage(1e-10));
  }

  @Test
  void shouldComputeDecarbonation() {
    var answer = run(use(1000, "kg", FuelParameter.CACO3_DECARBONATION));

    assertThat(answer.tCo2e()).isCloseTo(0.4397, withPercentage(1e-10));
    assertThat(answer.energyGj()).isNull();
  }

  @Test
  void shouldTakeAmountsInEnergyWithADeclaredBasis() {
    assertThat(run(energy(1000, "kWh", Basis.NET, null)).tCo2e())
        .isCloseTo(0.2013624, withPercentage(1e-8));
    assertThat(run(energy(1108, "kWh", Basis.GROSS, 1.108)).tCo2e())
        .isCloseTo(0.2013624, withPercentage(1e-8));
    refused(() -> run(energy(1, "kWh", null, null)), Why.VALUE_MISSING, "fuels[0].calorific_basis");
    refused(
        () -> run(energy(1, "kWh", Basis.GROSS, null)),
        Why.VALUE_MISSING,
        "fuels[0].gross_to_net_ratio");
    var uk = FuelParameter.NATURAL_GAS_DEFRA_2024;
    assertThat(run(new Use("uk", 1, "kWh", Basis.NET, null, uk, null, 1, null)).tCo2e() * 1000)
        .isCloseTo(0.210878, within(2e-6));
  }

  /** 8.414 Mcal/Sm3 are 35.228 GJ per 1000 Sm3, 0.1 % off the published 35.20. */
  @Test
  void shouldReadOwnParameters() {
    var gas = new Own(8.414, 4.1868e-3, "Sm3", 55.89, Map.of());

    var answer = run(own(1000, "Sm3", gas));

    assertThat(answer.energyGj()).isCloseTo(35.228, within(0.001));
    assertThat(answer.energyGj()).isCloseTo(35.20, withPercentage(0.1));
    assertThat(answer.tCo2e()).isCloseTo(8.414 * 4.1868 * 55.89 / 1000, withPercentage(1e-10));
    var energyOnly = new Own(null, null, "", 56.1, Map.of(Gas.CH4, 1.0, Gas.N2O, 0.1));
    assertThat(run(own(1, "TJ", energyOnly)).tCo2e())
        .isCloseTo(56.1 + 0.028 + 0.0265, withPercentage(1e-10));
    refused(() -> run(own(1, "t", energyOnly)), Why.VALUE_MISSING, "fuels[0].own.ncv");
    refused(
        () -> run(own(1, "t", new Own(40.0, null, "t", 70, Map.of()))),
        Why.VALUE_MISSING,
        "fuels[0].own.ncv_unit");
    refused(
        () -> run(own(1, "t", new Own(40.0, 1.0, "", 70, Map.of()))),
        Why.VALUE_MISSING,
        "fuels[0].own.per_unit");
  }

  @Test
  void shouldRefuseADeclaredConversionThatContradictsTheUnits() {
    var tonne = use(1, "t", FuelParameter.HEATING_GAS_OIL_2018);

    refused(
        () -> run(converted(tonne, new Conversion("t", "kg", 5))),
        Why.VALUE_UNFIT,
        "fuels[0].conversion.factor");
    assertThat(run(converted(tonne, new Conversion("t", "kg", 1000))).tCo2e())
        .isCloseTo(run(tonne).tCo2e(), withPercentage(1e-10));
  }

  @Test
  void shouldRefuseNormalForStandardUnlessDeclared() {
    var normal = use(1000, "Nm3", FuelParameter.NATURAL_GAS_2018);

    refused(() -> run(normal), Why.UNIT_UNFIT, "fuels[0].unit");
    refused(
        () -> run(use(1000, "m3", FuelParameter.NATURAL_GAS_2018)),
        Why.UNIT_UNFIT,
        "fuels[0].unit");
    assertThat(run(converted(normal, new Conversion("Nm3", "Sm3", 1.0549))).tCo2e())
        .isCloseTo(1.0549 * 35.253 * 55.934 / 1000, withPercentage(1e-10));
    refused(
        () -> run(converted(normal, new Conversion("L", "Sm3", 1))),
        Why.UNIT_UNFIT,
        "fuels[0].conversion.from_unit");
    refused(
        () -> run(converted(normal, new Conversion("Nm3", "t", 1))),
        Why.UNIT_UNFIT,
        "fuels[0].conversion.to_unit");
    refused(
        () -> run(converted(normal, new Conversion("Nm3", "Sm3", 0))),
        Why.VALUE_UNFIT,
        "fuels[0].conversion.factor");
  }

  @Test
  void shouldOxidiseOnlyCarbonDioxide() {
    var own = new Own(null, null, "", 100, Map.of(Gas.CH4, 1.0));
    var half = new Use("x", 1, "TJ", Basis.NET, null, null, own, 0.5, null);

    assertThat(run(half).tCo2e()).isCloseTo(50.028, withPercentage(1e-10));
  }

  @Test
  void shouldNeedPotentialsForOtherGasesOnly() {
    refused(
        () -> FuelEmissions.run(List.of(use(1, "m3", FuelParameter.ROAD_CNG_IPCC)), null),
        Why.VALUE_MISSING,
        "gwp_set");
    assertThat(FuelEmissions.run(List.of(use(1, "L", FuelParameter.LPG)), null).tCo2e())
        .isCloseTo(0.00151, withPercentage(1e-10));
  }

  @Test
  void shouldNameTheSourcesItUsed() {
    var answer = run(use(1, "L", FuelParameter.LPG));

    assertThat(answer.energyGj()).isNull();
    assertThat(FuelEmissions.method(answer, false).sources())
        .extracting(source -> source.mark())
        .containsExactly(Mark.VERIFIED, Mark.SECONDARY);
  }

  @Test
  void shouldRefuseNoParametersOrTwo() {
    var none = new Use("x", 1, "t", null, null, null, null, 1, null);
    var two =
        new Use(
            "x",
            1,
            "t",
            null,
            null,
            FuelParameter.ANTHRACITE_2018,
            new Own(40.0, 1.0, "t", 70, Map.of()),
            1,
            null);

    refused(() -> run(none), Why.VALUE_MISSING, "fuels[0].parameter");
    refused(() -> run(two), Why.VALUE_UNFIT, "fuels[0].own");
  }
}
