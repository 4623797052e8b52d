package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Answer;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Instrument;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Use;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElectricityEmissionsTest {
  private static final List<Vintage<Double>> GRID =
      List.of(vintage("CONSUMPTION", 2023, 0.243), vintage("CONSUMPTION", 2024, 0.245));
  private static final List<Vintage<Double>> RESIDUAL =
      List.of(vintage("RESIDUAL_MIX", 2023, 0.457));

  private static Vintage<Double> vintage(String series, int year, double kg) {
    return new Vintage<>(series, "ed.", "documento", year, year + 1, "", kg);
  }

  private static Use use(double kwh, Instrument... instruments) {
    return new Use("uffici", kwh, new When("2023-06-15", null), List.of(instruments));
  }

  private static Instrument guarantee(double kwh, boolean hasEvidence) {
    return new Instrument(true, kwh, hasEvidence, null);
  }

  private static Answer run(Use... uses) {
    return ElectricityEmissions.run(List.of(uses), GRID, RESIDUAL, null);
  }

  @Test
  void shouldShowBothFigures() {
    var answer = run(use(1000));

    assertThat(answer.location()).isCloseTo(0.243, withPercentage(1e-10));
    assertThat(answer.market()).isCloseTo(0.457, withPercentage(1e-10));
  }

  @Test
  void shouldCountAGuaranteeAsZeroOnlyWithEvidence() {
    assertThat(run(use(1000, guarantee(400, true))).market())
        .isCloseTo(0.6 * 0.457, withPercentage(1e-10));
    var doubtful = run(use(1000, guarantee(400, false)));
    assertThat(doubtful.market()).isCloseTo(0.457, withPercentage(1e-10));
    assertThat(doubtful.rows().getFirst().residualKwh()).isEqualTo(1000);
    assertThat(doubtful.warnings())
        .containsExactly(
            new Warning("INSTRUMENT_EVIDENCE_INVALID", "uses[0].instruments[0].evidence_valid"));
  }

  @Test
  void shouldUseTheFactorOfAContract() {
    var contract = new Instrument(false, 500, true, 0.1);

    assertThat(run(use(1000, contract, guarantee(500, true))).market())
        .isCloseTo(0.05, withPercentage(1e-10));
    refused(
        () -> run(use(1000, new Instrument(false, 500, true, null))),
        Why.VALUE_MISSING,
        "uses[0].instruments[0].factor_kg_per_kwh");
  }

  @Test
  void shouldRefuseMoreCoverThanUse() {
    refused(
        () -> run(use(1000), use(1000, guarantee(600, true), guarantee(500, false))),
        Why.VALUE_UNFIT,
        "uses[1].instruments");
    assertThat(run(use(1000, guarantee(1000, true))).market()).isZero();
  }

  @Test
  void shouldLeaveAFigureOutRatherThanGuess() {
    var noResidual = ElectricityEmissions.run(List.of(use(1000)), GRID, List.of(), null);
    assertThat(noResidual.market()).isNull();
    assertThat(noResidual.location()).isNotNull();
    var covered =
        ElectricityEmissions.run(
            List.of(use(1000, guarantee(1000, true))), List.of(), List.of(), null);
    assertThat(covered.market()).isZero();
    assertThat(covered.location()).isNull();
    refused(
        () -> ElectricityEmissions.run(List.of(use(1)), List.of(), List.of(), null),
        Why.VALUE_MISSING,
        "location_factors");
  }

  @Test
  void shouldRefuseWhenNoFactorIsThatOld() {
    var old = new Use("uffici", 10, new When("", 2020), List.of());

    refused(() -> run(old), Why.FACTOR_MISSING, "location_factors");
    refused(
        () -> ElectricityEmissions.run(List.of(old), List.of(), RESIDUAL, null),
        Why.FACTOR_MISSING,
        "residual_factors");
  }

  @Test
  void shouldKeepSeriesApart() {
    var mixed = List.of(GRID.getFirst(), vintage("GROSS_PRODUCTION", 2023, 0.216));
    refused(
        () -> ElectricityEmissions.run(List.of(use(1)), mixed, List.of(), null),
        Why.VALUE_UNFIT,
        "location_factors[1].series");
    refused(
        () -> ElectricityEmissions.run(List.of(use(1)), RESIDUAL, List.of(), null),
        Why.VALUE_UNFIT,
        "location_factors[0].series");
    refused(
        () -> ElectricityEmissions.run(List.of(use(1)), GRID, GRID, null),
        Why.VALUE_UNFIT,
        "residual_factors[0].series");
    var production = List.of(vintage("GROSS_PRODUCTION", 2023, 0.216));
    assertThat(ElectricityEmissions.run(List.of(use(1)), production, RESIDUAL, null).warnings())
        .containsExactly(new Warning("PRODUCTION_SERIES_USED", "location_factors[0].series"));
  }

  @Test
  void shouldGiveARowForNothing() {
    var answer = run(use(0));

    assertThat(answer.rows()).hasSize(1);
    assertThat(answer.location()).isZero();
    assertThat(answer.market()).isZero();
  }
}
