package it.nzd.indicators.grpc;

import static it.nzd.indicators.grpc.Slice.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.google.protobuf.Message;
import com.google.protobuf.util.JsonFormat;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.EmissionActivity;
import it.nzd.indicators.v1.EmissionCalculatorServiceGrpc;
import it.nzd.indicators.v1.EmissionCalculatorServiceGrpc.EmissionCalculatorServiceBlockingStub;
import it.nzd.indicators.v1.GreenhouseGas;
import it.nzd.indicators.v1.RunActivityEmissionsRequest;
import it.nzd.indicators.v1.RunAvoidedEmissionsRequest;
import it.nzd.indicators.v1.RunBiologicalTreatmentRequest;
import it.nzd.indicators.v1.RunElectricityEmissionsRequest;
import it.nzd.indicators.v1.RunEmissionUncertaintyRequest;
import it.nzd.indicators.v1.RunFuelEmissionsRequest;
import it.nzd.indicators.v1.RunIncinerationRequest;
import it.nzd.indicators.v1.RunSolidWasteMethaneRequest;
import it.nzd.indicators.v1.RunWasteWaterRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people send is what they mean: each calculator over the wire, once right and once wrong. */
class EmissionCalculatorGrpcServiceTest {
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static EmissionCalculatorServiceBlockingStub calculators() {
    return slice.as("observer", "prato", EmissionCalculatorServiceGrpc::newBlockingStub);
  }

  @SuppressWarnings("unchecked")
  private static <M extends Message> M read(M prototype, String json) {
    var builder = prototype.newBuilderForType();
    try {
      JsonFormat.parser().merge(json.replace('\'', '"'), builder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (M) builder.build();
  }

  private static RunActivityEmissionsRequest activities(String json) {
    return read(RunActivityEmissionsRequest.getDefaultInstance(), json);
  }

  @Test
  void shouldAnswerGasByGasWithItsMethod() {
    var result =
        calculators()
            .runActivityEmissions(
                activities(
                    """
                    {'gwpSet': 'GWP_SET_AR5', 'activities': [{'label': 'gas', 'amount': 100,
                      'unit': 'm3', 'statedTCo2e': 0.3, 'factor': {'unit': 'm3',
                      'co2KgPerUnit': 2.244, 'ch4KgPerUnit': 0.0002, 'n2oKgPerUnit': 0.000004,
                      'biogenicCo2KgPerUnit': 1}}]}
                    """));

    assertThat(result.getMethod().getId()).isEqualTo("activity-emissions");
    assertThat(result.getMethod().getSourcesList()).isNotEmpty();
    assertThat(result.getTotalTCo2E()).isCloseTo(0.225066, withPercentage(1e-8));
    assertThat(result.getRows(0).getGasesList())
        .extracting(gas -> gas.getGas())
        .containsExactly(
            GreenhouseGas.GREENHOUSE_GAS_CO2,
            GreenhouseGas.GREENHOUSE_GAS_CH4,
            GreenhouseGas.GREENHOUSE_GAS_N2O);
    assertThat(result.getBiogenicCo2T()).isCloseTo(0.1, withPercentage(1e-8));
    assertThat(result.getWarnings(0).getCode()).isEqualTo("STATED_VALUE_DIFFERS");
  }

  /** The same inputs carry the same fingerprint, others another one. */
  @Test
  void shouldSayFromWhichInputsAndWhenItWasComputed() {
    var json =
        "{'gwpSet': 'GWP_SET_AR5', 'activities': [{'label': 'gas', 'amount': %d, 'unit': 'm3',"
            + " 'factor': {'unit': 'm3', 'co2KgPerUnit': 2}}]}";

    var one = calculators().runActivityEmissions(activities(json.formatted(1))).getMethod();
    var again = calculators().runActivityEmissions(activities(json.formatted(1))).getMethod();
    var other = calculators().runActivityEmissions(activities(json.formatted(2))).getMethod();

    assertThat(one.getInputsSha256()).matches("[0-9a-f]{64}").isEqualTo(again.getInputsSha256());
    assertThat(other.getInputsSha256()).isNotEqualTo(one.getInputsSha256());
    assertThat(one.getRunTime().getSeconds()).isPositive();
  }

  @Test
  void shouldAddUpByScopeSectorAndLevelOfTheInventory() {
    var json =
        """
        {'gwpSet': 'GWP_SET_AR5', 'activities': [
          {'label': 'gas', 'amount': 1000, 'unit': 'kg', 'gpcSector': 'I.1.1',
           'gpcLevel': 'LEVEL_BASIC', 'factor': {'unit': 'kg', 'co2KgPerUnit': 1}},
          {'label': 'voli', 'amount': 2000, 'unit': 'kg', 'gpcSector': '%s',
           'gpcScope': 'SCOPE_3', 'gpcLevel': 'LEVEL_BASIC_PLUS',
           'factor': {'unit': 'kg', 'co2KgPerUnit': 1}}]}
        """;

    var result = calculators().runActivityEmissions(activities(json.formatted("II.4")));

    assertThat(result.getScopesList())
        .extracting(total -> total.getGpcScope())
        .containsExactly(EmissionActivity.Scope.SCOPE_1, EmissionActivity.Scope.SCOPE_3);
    assertThat(result.getScopes(1).getTCo2E()).isEqualTo(2);
    assertThat(result.getSectorsList())
        .extracting(total -> total.getGpcSector())
        .containsExactly("I.1", "II.4");
    assertThat(result.getLevels(0).getTCo2E()).isEqualTo(1);
    assertThat(result.getLevels(1).getTCo2E()).isEqualTo(3);
    assertThat(result.getRows(0).getGpcScope()).isEqualTo(EmissionActivity.Scope.SCOPE_1);
    assertThat(
            refusal(() -> calculators().runActivityEmissions(activities(json.formatted("II.4.1")))))
        .isEqualTo("VALUE_UNFIT activities[1].gpc_scope");
    assertThat(
            refusal(() -> calculators().runActivityEmissions(activities(json.formatted("VI.1")))))
        .contains("activities[1].gpc_sector");
  }

  @Test
  void shouldChooseTheVintageAndRefuseWhenThereIsNone() {
    var json =
        """
        {'gwpSet': 'GWP_SET_AR5', 'activities': [{'label': 'luce', 'amount': 100000,
          'unit': 'kWh', 'year': %d, 'vintages': [{'series': 'consumo', 'edition': '404/2024',
          'document': 'ISPRA, Rapporto 404/2024', 'dataYear': 2023, 'publishedYear': 2024,
          'factor': {'unit': 'kW.h', 'co2eKgPerUnit': 0.25}}]}]}
        """;

    var row = calculators().runActivityEmissions(activities(json.formatted(2025))).getRows(0);

    assertThat(row.getTCo2E()).isCloseTo(25, withPercentage(1e-8));
    assertThat(row.getVintage().getOffsetYears()).isEqualTo(2);
    assertThat(refusal(() -> calculators().runActivityEmissions(activities(json.formatted(2022)))))
        .isEqualTo("FACTOR_MISSING activities[0].vintages");
  }

  @Test
  void shouldRefuseWhatIsNotThereRatherThanTakeItForZero() {
    var call =
        activities(
            "{'gwpSet': 'GWP_SET_AR5', 'activities': [{'label': 'gas', 'unit': 'm3', 'factor':"
                + " {'unit': 'm3', 'co2KgPerUnit': 1}}]}");

    assertThat(refusal(() -> calculators().runActivityEmissions(call)))
        .contains("activities[0].amount");
  }

  @Test
  void shouldShowBothFiguresOfElectricity() {
    var json =
        """
        {'uses': [{'label': 'uffici', 'energyKwh': 1000, 'year': 2023, 'instruments': [{
          'label': 'GO', 'kind': 'KIND_GUARANTEE_OF_ORIGIN', 'coveredKwh': %d,
          'evidenceValid': true}]}],
         'locationFactors': [{'series': 'SERIES_CONSUMPTION', 'edition': '413/2025',
          'document': 'ISPRA', 'dataYear': 2023, 'publishedYear': 2025, 'kgPerKwh': 0.243}],
         'residualFactors': [{'series': 'SERIES_RESIDUAL_MIX', 'edition': '2023',
          'document': 'AIB', 'dataYear': 2023, 'publishedYear': 2024, 'kgPerKwh': 0.457}]}
        """;

    var result = calculators().runElectricityEmissions(electricity(json.formatted(500)));

    assertThat(result.getLocationBasedTCo2E()).isCloseTo(0.243, withPercentage(1e-8));
    assertThat(result.getMarketBasedTCo2E()).isCloseTo(0.2285, withPercentage(1e-8));
    assertThat(
            refusal(() -> calculators().runElectricityEmissions(electricity(json.formatted(1001)))))
        .isEqualTo("VALUE_UNFIT uses[0].instruments");
  }

  private static RunElectricityEmissionsRequest electricity(String json) {
    return read(RunElectricityEmissionsRequest.getDefaultInstance(), json);
  }

  @Test
  void shouldComputeFuels() {
    var json =
        "{'fuels': [{'label': 'gas', 'amount': 1000, 'unit': '%s', 'parameter':"
            + " 'PARAMETER_NATURAL_GAS_2013'}]}";

    var result = calculators().runFuelEmissions(fuels(json.formatted("Sm3")));

    assertThat(result.getRows(0).getCo2T()).isCloseTo(1.967328, withPercentage(1e-8));
    assertThat(result.getTotalEnergyGj()).isCloseTo(35.2, withPercentage(1e-8));
    assertThat(result.getRows(0).getParameterSource().getPublishedOn()).isEqualTo("2013");
    assertThat(refusal(() -> calculators().runFuelEmissions(fuels(json.formatted("Nm3")))))
        .isEqualTo("UNIT_UNFIT fuels[0].unit");
  }

  private static RunFuelEmissionsRequest fuels(String json) {
    return read(RunFuelEmissionsRequest.getDefaultInstance(), json);
  }

  @Test
  void shouldComputeOwnFuelsWithEveryGas() {
    var result =
        calculators()
            .runFuelEmissions(
                fuels(
                    """
                    {'gwpSet': 'GWP_SET_AR5', 'fuels': [{'label': 'gas', 'amount': 1108,
                      'unit': 'MWh', 'calorificBasis': 'CALORIFIC_BASIS_GROSS',
                      'grossToNetRatio': 1.108, 'oxidation': 0.5, 'own': {'efTCo2PerTj': 56,
                      'ch4KgPerTj': 1, 'n2oKgPerTj': 0.1, 'ncvUnit': 'ENERGY_UNIT_MCAL'}},
                      {'label': 'nafta', 'amount': 1, 'unit': 'm3', 'conversion': {
                      'fromUnit': 'L', 'toUnit': 't', 'factor': 0.001, 'note': 'prova'},
                      'own': {'ncv': 40, 'ncvUnit': 'ENERGY_UNIT_GJ', 'perUnit': 't',
                      'efTCo2PerTj': 75}}]}
                    """));

    assertThat(result.getRows(0).getCo2T()).isCloseTo(100.8, withPercentage(1e-8));
    assertThat(result.getRows(0).getCh4Kg()).isCloseTo(3.6, withPercentage(1e-8));
    assertThat(result.getRows(0).getN2OKg()).isCloseTo(0.36, withPercentage(1e-8));
    assertThat(result.getRows(1).getCo2T()).isCloseTo(3, withPercentage(1e-8));
  }

  @Test
  void shouldComputeWaste() {
    var json =
        """
        {'gwpSet': 'GWP_SET_AR5', 'massT': 10000, 'site': 'SITE_MANAGED', 'docF': 'DOC_F_GPC',
         'recoveredShare': 0, 'composition': {'food': %s, 'garden': 0.1, 'paper': 0.2,
         'wood': 0.05, 'textiles': 0.05}}
        """;

    var result = calculators().runSolidWasteMethane(landfill(json.formatted("0.3")));

    assertThat(result.getCh4T()).isCloseTo(642.6, withPercentage(1e-8));
    assertThat(result.getTCo2E()).isCloseTo(17992.8, withPercentage(1e-8));
    assertThat(refusal(() -> calculators().runSolidWasteMethane(landfill(json.formatted("0.8")))))
        .isEqualTo("SHARES_EXCEED_ONE composition");
  }

  /** Waste of unknown composition would commit no methane at all; waste that is inert does. */
  @Test
  void shouldRefuseAnEmptyCompositionAndTakeAnExplicitZero() {
    var json =
        """
        {'gwpSet': 'GWP_SET_AR5', 'massT': 10000, 'site': 'SITE_MANAGED', 'docF': 'DOC_F_GPC',
         'recoveredShare': 0, 'composition': {%s}}
        """;

    assertThat(refusal(() -> calculators().runSolidWasteMethane(landfill(json.formatted("")))))
        .isEqualTo("VALUE_MISSING composition");
    assertThat(calculators().runSolidWasteMethane(landfill(json.formatted("'food': 0"))).getCh4T())
        .isZero();
  }

  /** Cases W2 and W3 of the worked examples. */
  @Test
  void shouldGiveTheCarbonDioxideEquivalentOfLandfills() {
    var json =
        """
        {'gwpSet': 'GWP_SET_AR5', 'massT': 10000, 'site': '%s', 'docF': 'DOC_F_GPC',
         'recoveredShare': %s, 'composition': {'food': 0.3, 'garden': 0.1, 'paper': 0.2,
         'wood': 0.05, 'textiles': 0.05}}
        """;

    var uncategorised = landfill(json.formatted("SITE_UNCATEGORISED", "0"));
    var recovering = landfill(json.formatted("SITE_MANAGED", "0.5"));

    assertThat(calculators().runSolidWasteMethane(uncategorised).getTCo2E())
        .isCloseTo(11_995.2, withPercentage(1e-8));
    assertThat(calculators().runSolidWasteMethane(recovering).getTCo2E())
        .isCloseTo(8_996.4, withPercentage(1e-8));
  }

  private static RunSolidWasteMethaneRequest landfill(String json) {
    return read(RunSolidWasteMethaneRequest.getDefaultInstance(), json);
  }

  @Test
  void shouldComputeTreatment() {
    var biological =
        calculators()
            .runBiologicalTreatment(
                read(
                    RunBiologicalTreatmentRequest.getDefaultInstance(),
                    "{'gwpSet': 'GWP_SET_AR6', 'methaneOrigin': 'METHANE_ORIGIN_BIOGENIC', 'lots':"
                        + " [{'label': 'a', 'massT': 1000, 'treatment': 'TREATMENT_COMPOSTING',"
                        + " 'massBasis': 'MASS_BASIS_WET', 'n2oKgPerT': 0.1}]}"));
    var burnt =
        calculators()
            .runIncineration(
                read(
                    RunIncinerationRequest.getDefaultInstance(),
                    "{'gwpSet': 'GWP_SET_AR5', 'massT': 1000, 'technology':"
                        + " 'TECHNOLOGY_CONTINUOUS_STOKER', 'fractions': [{'label': 'plastica',"
                        + " 'share': 0.2, 'dryMatter': 1, 'carbon': 0.75, 'fossilCarbon': 1,"
                        + " 'oxidation': 1}]}"));
    var water =
        calculators()
            .runWasteWater(
                read(
                    RunWasteWaterRequest.getDefaultInstance(),
                    "{'gwpSet': 'GWP_SET_AR5', 'kind': 'KIND_DOMESTIC_BOD', 'organicLoadKg': 1000,"
                        + " 'mcf': 0.5, 'nitrogen': {'population': 100, 'proteinKgPerPerson': 30,"
                        + " 'nonConsumedFactor': 1.1}}"));

    assertThat(biological.getTCo2E()).isCloseTo(4 * 27 + 0.1 * 273, withPercentage(1e-8));
    assertThat(biological.getN2OT()).isCloseTo(0.1, withPercentage(1e-8));
    assertThat(burnt.getCo2T()).isCloseTo(550, withPercentage(1e-8));
    assertThat(burnt.getN2OT()).isCloseTo(0.05, withPercentage(1e-8));
    assertThat(burnt.getMethod().getSourcesList())
        .anyMatch(s -> s.getMark() == it.nzd.common.v1.Source.Mark.MARK_PROVISIONAL);
    assertThat(water.getCh4Kg()).isCloseTo(300, withPercentage(1e-8));
    assertThat(water.getEffluentNitrogenKg()).isCloseTo(660, withPercentage(1e-8));
  }

  @Test
  void shouldSayWhichGasIsNotCounted() {
    var lot =
        "{'label': '%s', 'massT': 1000, 'treatment': 'TREATMENT_COMPOSTING', 'massBasis':"
            + " 'MASS_BASIS_WET'%s}";
    var treatment =
        calculators()
            .runBiologicalTreatment(
                read(
                    RunBiologicalTreatmentRequest.getDefaultInstance(),
                    "{'gwpSet': 'GWP_SET_AR5', 'lots': ["
                        + lot.formatted("a", ", 'n2oKgPerT': 0.1")
                        + ","
                        + lot.formatted("b", "")
                        + "]}"));
    var water =
        calculators()
            .runWasteWater(
                read(
                    RunWasteWaterRequest.getDefaultInstance(),
                    "{'gwpSet': 'GWP_SET_AR5', 'kind': 'KIND_INDUSTRIAL_COD', 'organicLoadKg':"
                        + " 1000, 'mcf': 0.5}"));

    assertThat(treatment.hasN2OT()).isFalse();
    assertThat(treatment.getRows(0).getN2OT()).isCloseTo(0.1, withPercentage(1e-8));
    assertThat(treatment.getWarningsList())
        .containsExactly(warning("GAS_NOT_COUNTED", "lots[1].n2o_kg_per_t"));
    assertThat(water.hasN2OKg()).isFalse();
    assertThat(water.getWarningsList()).containsExactly(warning("GAS_NOT_COUNTED", "nitrogen"));
  }

  private static CalculationWarning warning(String code, String field) {
    return CalculationWarning.newBuilder().setCode(code).setField(field).build();
  }

  @Test
  void shouldRefuseACalorificValueOfZero() {
    var fuel =
        fuels(
            "{'fuels': [{'label': 'gas', 'amount': 1, 'unit': 't', 'own': {'ncv': 0, 'ncvUnit':"
                + " 'ENERGY_UNIT_GJ', 'perUnit': 't', 'efTCo2PerTj': 56}}]}");

    assertThat(refusal(() -> calculators().runFuelEmissions(fuel))).contains("fuels[0].own.ncv");
  }

  @Test
  void shouldComputeAvoidedEmissions() {
    var result =
        calculators()
            .runAvoidedEmissions(
                read(
                    RunAvoidedEmissionsRequest.getDefaultInstance(),
                    """
                    {'creditExports': true, 'interventions': [
                     {'id': 'impegno', 'label': 'impegno', 'photovoltaics': [{'year': 2026,
                      'selfConsumedKwh': 1000, 'consumptionFactorKgPerKwh': 0.2,
                      'exportedKwh': 500, 'exportFactorKgPerKwh': 0.4}], 'otherTerms': [{
                      'label': 'perdite', 'year': 2031, 'baselineTCo2e': 2, 'projectTCo2e': 1}]},
                     {'id': 'azione', 'label': 'azione', 'realises': 'impegno', 'carriers': [{
                      'carrier': 'gas', 'year': 2026, 'unit': 'Sm3', 'baselineUse': 10,
                      'projectUse': 0, 'factorKgPerUnit': 2}]}]}
                    """));

    assertThat(result.getUntilYear()).isEqualTo(2030);
    assertThat(result.getUntilYearTCo2E()).isCloseTo(0.4, withPercentage(1e-8));
    assertThat(result.getLifetimeTCo2E()).isCloseTo(1.4, withPercentage(1e-8));
    assertThat(result.getYears(1).getCumulativeTCo2E()).isCloseTo(1.4, withPercentage(1e-8));
    assertThat(result.getRows(1).getCounted()).isFalse();
    assertThat(result.getRows(1).getNotCountedReason()).isEqualTo("REALISES_LISTED");
  }

  @Test
  void shouldTellUncertaintyWithRunsAndSeedAndRefuseMissingBounds() {
    var amount = "{'value': 100, 'distribution': 'DISTRIBUTION_NORMAL', 'plusMinusPercent': 10}";
    var exact = "{'value': 2, 'distribution': 'DISTRIBUTION_NORMAL', 'plusMinusPercent': 0}";
    var bare = "{'value': 100, 'distribution': 'DISTRIBUTION_UNIFORM'}";

    var result = calculators().runEmissionUncertainty(uncertain(amount, exact));

    assertThat(result.getTotal()).isEqualTo(200);
    assertThat(result.getPropagatedPercent()).isCloseTo(10, withPercentage(1e-6));
    assertThat(result.getIntervalLeast()).isCloseTo(180, withPercentage(1));
    assertThat(result.getIntervalGreatest()).isCloseTo(220, withPercentage(1));
    assertThat(result.getRunCount()).isEqualTo(10_000);
    assertThat(result.getUsedSeed()).isEqualTo(1);
    assertThat(result.getMethod().getInputsSha256()).hasSize(64);
    assertThat(refusal(() -> calculators().runEmissionUncertainty(uncertain(bare, exact))))
        .isEqualTo("VALUE_MISSING lines[0].activity.least");
  }

  private static RunEmissionUncertaintyRequest uncertain(String activity, String factor) {
    return read(
        RunEmissionUncertaintyRequest.getDefaultInstance(),
        "{'lines': [{'name': 'x', 'activity': %s, 'factor': %s}]}".formatted(activity, factor));
  }
}
