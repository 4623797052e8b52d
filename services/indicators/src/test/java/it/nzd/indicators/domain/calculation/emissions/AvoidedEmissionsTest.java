package it.nzd.indicators.domain.calculation.emissions;

import static it.nzd.indicators.domain.calculation.emissions.Activities.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Answer;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Carrier;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Intervention;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Other;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Photovoltaic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AvoidedEmissionsTest {
  private static Intervention saving(String id, String realises, double rebound, double part) {
    var years = new ArrayList<Carrier>();
    for (int year = 2026; year <= 2035; year++) {
      years.add(new Carrier(year, 1000, 600, 2.0));
      years.add(new Carrier(year, 0, 100, 1.0));
    }
    return new Intervention(id, id, realises, years, List.of(), List.of(), rebound, part);
  }

  private static Intervention sun(Double exportFactor) {
    var year = new Photovoltaic(2026, 60_000, 0.243, 40_000, exportFactor);
    return new Intervention("pv", "pv", "", List.of(), List.of(year), List.of(), 0, 1);
  }

  private static Answer run(Intervention... all) {
    return AvoidedEmissions.run(List.of(all), true);
  }

  @Test
  void shouldSumByYearUntil2030AndOverTheLifetime() {
    var course = run(saving("a", "", 0, 1)).total();

    assertThat(course.byYear()).hasSize(10);
    assertThat(course.byYear().get(2026)).isCloseTo(0.7, withPercentage(1e-10));
    assertThat(course.until(2030)).isCloseTo(3.5, withPercentage(1e-10));
    assertThat(course.lifetime()).isCloseTo(7.0, withPercentage(1e-10));
    assertThat(course.until(2025)).isZero();
  }

  @Test
  void shouldApplyReboundAndAttribution() {
    assertThat(run(saving("a", "", 0.1, 0.5)).total().byYear().get(2026))
        .isCloseTo(0.7 * 0.9 * 0.5, withPercentage(1e-10));
  }

  @Test
  void shouldNotLetReboundShrinkAnIncrease() {
    var more =
        new Intervention(
            "a", "a", "", List.of(new Carrier(2026, 0, 1000, 1)), List.of(), List.of(), 0.5, 1);

    assertThat(run(more).total().lifetime()).isEqualTo(-1);
  }

  @Test
  void shouldCreditExportsOnlyWhenAsked() {
    assertThat(run(sun(0.243)).total().lifetime()).isCloseTo(24.3, withPercentage(1e-10));
    var without = AvoidedEmissions.run(List.of(sun(null)), false);
    assertThat(without.total().lifetime()).isCloseTo(14.58, withPercentage(1e-10));
    assertThat(without.warnings())
        .containsExactly(new Warning("EXPORTS_NOT_CREDITED", "credit_exports"));
    refused(
        () -> run(sun(null)),
        Why.VALUE_MISSING,
        "interventions[0].photovoltaics[0].export_factor_kg_per_kwh");
  }

  @Test
  void shouldAddFugitiveTerms() {
    var leaks =
        new Intervention("a", "a", "", List.of(), List.of(), List.of(new Other(2026, 5, 3)), 0, 1);

    assertThat(run(leaks).total().lifetime()).isEqualTo(2);
  }

  @Test
  void shouldCountACommitmentAndWhatRealisesItOnce() {
    var answer = run(saving("impegno", "", 0, 1), saving("azione", "impegno", 0, 1));

    assertThat(answer.rows())
        .extracting(AvoidedEmissions.Row::isCounted)
        .containsExactly(true, false);
    assertThat(answer.rows().get(1).course().lifetime()).isCloseTo(7, withPercentage(1e-10));
    assertThat(answer.total().lifetime()).isCloseTo(7, withPercentage(1e-10));
  }

  @Test
  void shouldCountOneThatRealisesSomethingNotListed() {
    var answer = run(saving("azione", "altrove", 0, 1));

    assertThat(answer.total().lifetime()).isCloseTo(7, withPercentage(1e-10));
    assertThat(answer.warnings())
        .containsExactly(new Warning("REALISES_NOT_LISTED", "interventions[0].realises"));
  }

  @Test
  void shouldRefuseCirclesTwinsAndEmptiness() {
    refused(
        () -> run(saving("a", "b", 0, 1), saving("b", "a", 0, 1)),
        Why.ORDER_WRONG,
        "interventions[0].realises");
    refused(() -> run(saving("a", "a", 0, 1)), Why.ORDER_WRONG, "interventions[0].realises");
    refused(
        () -> run(saving("a", "", 0, 1), saving("a", "", 0, 1)),
        Why.VALUE_UNFIT,
        "interventions[1].id");
    refused(
        () -> run(new Intervention("a", "a", "", List.of(), List.of(), List.of(), 0, 1)),
        Why.VALUE_MISSING,
        "interventions[0].carriers");
  }

  @Test
  void shouldLeaveOutAWholeChainButItsEnd() {
    var answer = run(saving("c", "b", 0, 1), saving("b", "a", 0, 1), saving("a", "", 0, 1));

    assertThat(answer.rows())
        .extracting(AvoidedEmissions.Row::isCounted)
        .containsExactly(false, false, true);
  }
}
