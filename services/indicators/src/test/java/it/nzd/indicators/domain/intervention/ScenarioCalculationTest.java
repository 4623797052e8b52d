package it.nzd.indicators.domain.intervention;

import static it.nzd.indicators.domain.intervention.Planned.inputs;
import static it.nzd.indicators.domain.intervention.Planned.member;
import static it.nzd.indicators.domain.intervention.Planned.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.intervention.ScenarioInputs.Member;
import it.nzd.indicators.domain.intervention.ScenarioResult.Code;
import it.nzd.indicators.domain.intervention.ScenarioResult.Year;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScenarioCalculationTest {
  private static final Works WORKS = Planned.WORKS;

  private static Intervention saving(String gas, String realises) {
    return Planned.with(WORKS, Map.of(Carrier.GAS, use(gas, "0")), realises);
  }

  private static double avoided(ScenarioResult result) {
    return result.figures().get(Code.AVOIDED_T).value().orElseThrow().doubleValue();
  }

  private static Year year(ScenarioResult result, int year) {
    return result.years().stream().filter(y -> y.year() == year).findFirst().orElseThrow();
  }

  @Test
  void shouldComputeYearsSumsAndMoney() {
    var result = ScenarioCalculation.run(inputs(member("A", saving("50000", ""))));

    assertThat(result.isWhole()).isTrue();
    assertThat(result.completeness()).isEqualTo(1);
    assertThat(year(result, 2025).avoidedT()).hasValue(0);
    assertThat(year(result, 2026).avoidedT()).hasValue(100);
    assertThat(year(result, 2026).emissionsT()).hasValue(900);
    assertThat(year(result, 2045).avoidedT()).hasValue(100);
    assertThat(year(result, 2046).avoidedT()).hasValue(0);
    assertThat(avoided(result)).isEqualTo(2000, within(1e-9));
    var figures = result.figures();
    assertThat(figures.get(Code.AVOIDED_TO_2030_T).value().orElseThrow())
        .isEqualByComparingTo("500");
    assertThat(figures.get(Code.AVOIDED_T).perHectare().orElseThrow()).isEqualByComparingTo("200");
    assertThat(figures.get(Code.AVOIDED_T).perM2().orElseThrow()).isEqualByComparingTo("2");
    assertThat(year(result, 2026).energySavedKwh()).hasValue(489500);
    double npv = -100_000 / Math.pow(1.035, 2);
    for (int t = 2; t < 22; t++) {
      npv += 12_000 / Math.pow(1.035, t);
    }
    assertThat(figures.get(Code.NPV_EUR).value().orElseThrow().doubleValue())
        .isEqualTo(npv, within(1e-6));
    assertThat(figures.get(Code.ABATEMENT_EUR_PER_T).value().orElseThrow().doubleValue())
        .isEqualTo(-npv / 2000, within(1e-9));
  }

  @Test
  void shouldCountWhatRealisesAnotherOnce() {
    var commitment = member("A", saving("50000", ""));
    var action = member("B", saving("50000", Planned.name("A")));
    var result = ScenarioCalculation.run(inputs(commitment, action));

    assertThat(avoided(result)).isEqualTo(2000, within(1e-9));
    assertThat(result.interventions())
        .extracting(ScenarioResult.AppliedIntervention::isCounted)
        .containsExactly(true, false);
    assertThat(result.figures().get(Code.COST_EUR).value().orElseThrow())
        .isEqualByComparingTo("100000");
    var alone = ScenarioCalculation.run(inputs(action));
    assertThat(avoided(alone)).isEqualTo(2000, within(1e-9));
  }

  @Test
  void shouldCountACircleOnce() {
    var first = member("A", saving("50000", Planned.name("B")));
    var second = member("B", saving("50000", Planned.name("A")));

    assertThat(avoided(ScenarioCalculation.run(inputs(first, second))))
        .isEqualTo(2000, within(1e-9));
  }

  @Test
  void shouldKeepMissingMissing() {
    var unknown = Planned.with(WORKS, Map.of(Carrier.GAS, use("50000", null)), "");
    var alone = ScenarioCalculation.run(inputs(member("A", unknown)));

    assertThat(year(alone, 2026).avoidedT()).isEmpty();
    assertThat(year(alone, 2026).emissionsT()).isEmpty();
    assertThat(year(alone, 2025).avoidedT()).hasValue(0);
    assertThat(alone.completeness()).isLessThan(1);
    assertThat(alone.missing())
        .contains(new ScenarioResult.Missing(Planned.name("A"), "carriers", "CARRIER_GAS"));

    var both =
        ScenarioCalculation.run(inputs(member("A", unknown), member("B", saving("50000", ""))));
    assertThat(year(both, 2026).avoidedT()).hasValue(100);
    assertThat(year(both, 2026).completeness()).isLessThan(1);
  }

  @Test
  void shouldNotInventAFactor() {
    var heat = Planned.with(WORKS, Map.of(Carrier.HEAT, use("100", "0")), "");
    var result = ScenarioCalculation.run(inputs(member("A", heat)));

    assertThat(year(result, 2026).avoidedT()).isEmpty();
    assertThat(year(result, 2026).energySavedKwh()).hasValue(100);
    assertThat(result.missing())
        .contains(new ScenarioResult.Missing("", "factors", "CARRIER_HEAT"));
  }

  @Test
  void shouldNotKnowTheYearsOfWhatHasNoStart() {
    var works = new Works(0, 20, BigDecimal.ONE, null, null);
    var one = Planned.with(works, Map.of(Carrier.GAS, use("1", "0")), "");
    var result = ScenarioCalculation.run(inputs(member("A", one)));

    assertThat(year(result, 2024).avoidedT()).isEmpty();
    assertThat(result.figures().get(Code.NPV_EUR).value()).isEmpty();
  }

  @Test
  void shouldComputeDoingNothing() {
    var result = ScenarioCalculation.run(inputs());

    assertThat(result.isWhole()).isTrue();
    assertThat(year(result, 2050).emissionsT()).hasValue(1000);
    assertThat(avoided(result)).isZero();
    assertThat(result.figures().get(Code.NPV_EUR).value()).contains(BigDecimal.ZERO);
    assertThat(result.figures().get(Code.ABATEMENT_EUR_PER_T).value()).isEmpty();
    assertThat(result.figures().get(Code.AVOIDED_T).perM2()).isEmpty();
  }

  @Test
  void shouldCreditExportsOnlyWhenAsked() {
    var roof =
        new Intervention(
            it.nzd.indicators.domain.Samples.BERGAMO,
            "Tetto",
            Planned.NO_PLOT,
            Map.of(),
            null,
            null,
            new Solar(new BigDecimal("100"), new BigDecimal("60000"), new BigDecimal("40000")),
            "",
            WORKS,
            Map.of(),
            "",
            List.of(it.nzd.indicators.domain.Samples.INVENTED),
            List.of(),
            it.nzd.platform.access.Row.Visibility.PUBLIC);
    var plain = inputs(member("A", roof));
    var s = plain.supposition();
    var crediting =
        new ScenarioInputs(
            new Supposition(
                s.baseYear(),
                s.horizonYear(),
                s.baselineT(),
                s.yearlyChangePercent(),
                s.areaM2(),
                s.discountRate(),
                s.factors(),
                true,
                "cities/programme/factors/electricity"),
            plain.members(),
            List.of(),
            plain.factors(),
            Optional.of(plain.factors().get(Carrier.ELECTRICITY)));

    assertThat(year(ScenarioCalculation.run(plain), 2026).avoidedT()).hasValue(15);
    assertThat(year(ScenarioCalculation.run(crediting), 2026).avoidedT()).hasValue(25);
    assertThat(year(ScenarioCalculation.run(plain), 2026).pvKwh()).hasValue(100000);
  }

  @Property(tries = 50)
  void shouldNotDependOnTheOrder(@ForAll @IntRange(min = 2, max = 8) int count, @ForAll long seed) {
    var members = new ArrayList<Member>();
    for (int i = 0; i < count; i++) {
      members.add(member("M" + i, saving(Integer.toString(1000 + 37 * i), "")));
    }
    var ordered = ScenarioCalculation.run(inputs(members.toArray(Member[]::new)));
    Collections.shuffle(members, new Random(seed));
    var shuffled = ScenarioCalculation.run(inputs(members.toArray(Member[]::new)));

    assertThat(shuffled.inputsHash()).isEqualTo(ordered.inputsHash());
    assertThat(avoided(shuffled)).isEqualTo(avoided(ordered), within(1e-9));
  }

  @Property(tries = 50)
  void shouldScale(@ForAll @IntRange(min = 1, max = 1000) int times) {
    var once = ScenarioCalculation.run(inputs(member("A", saving("1000", ""))));
    var often =
        ScenarioCalculation.run(inputs(member("A", saving(Integer.toString(1000 * times), ""))));

    assertThat(avoided(often)).isEqualTo(times * avoided(once), within(1e-6));
    assertThat(often.inputsHash().equals(once.inputsHash())).isEqualTo(times == 1);
  }
}
