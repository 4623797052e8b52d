package it.nzd.indicators.domain.calculation.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.resources.SymbiosisScore.Flow;
import it.nzd.indicators.domain.calculation.resources.SymbiosisScore.Parts;
import it.nzd.indicators.domain.calculation.resources.SymbiosisScore.Rates;
import it.nzd.indicators.domain.calculation.resources.SymbiosisScore.Weights;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbiosisScoreTest {
  private static final Set<Integer> ALL =
      IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());
  private static final Weights EVEN = new Weights(1, 1, 1, 1, 1);

  @Test
  void shouldScoreAPerfectMatchWithOne() {
    var match = match(flow(100, "t", ALL), flow(100, "t", ALL), 0, 0);

    assertThat(match.score().get()).isEqualTo(1);
  }

  @Test
  void shouldWeighItsPartsAndTakeThePenaltyOff() {
    var match = match(flow(120, "t", ALL), flow(200, "t", Set.of(1, 2, 3, 4, 5, 6)), 50, 0.1);

    assertThat(match.quantityOverlap().get()).isCloseTo(0.6, within(1e-12));
    assertThat(match.continuityOverlap()).isEqualTo(0.5);
    assertThat(match.score().get())
        .isCloseTo((1 + 0.6 + 0.5 + Math.exp(-1) + 1) / 5 - 0.1, within(1e-12));
  }

  @Test
  void shouldCompareAmountsPerDay() {
    var monthly = new Flow(10, "t", 30, ALL, false);
    var yearly = new Flow(120, "t", 360, ALL, false);

    assertThat(match(monthly, yearly, 0, 0).quantityOverlap().get()).isCloseTo(1, within(1e-12));
  }

  @Test
  void shouldFilterBeforeItScores() {
    var secret = new Flow(1, "m3", 365, ALL, true);
    var match =
        new SymbiosisScore(secret, flow(1, "t", ALL), new Parts(1, 1, 0, 50), EVEN, 0, false);

    assertThat(match.filters())
        .containsExactly("UNITS_DIFFER", "HAZARDOUS_NOT_ACCEPTED", "CONFIDENTIAL");
    assertThat(match.score().missing()).isEqualTo("UNITS_DIFFER");
    assertThat(match.benefit(new Rates(1, 1, 1, 1)).missing()).isEqualTo("UNITS_DIFFER");
  }

  @Test
  void shouldTellTheBenefits() {
    var match = match(flow(120, "t", ALL), flow(200, "t", ALL), 12, 0);

    assertThat(match.avoided(new Rates(9000, 300, 700, 0.1)).get())
        .isCloseTo(120 * (9000 + 300 - 700 - 1.2) / 1000, within(1e-9));
    assertThat(match.benefit(new Rates(2500, 180, 600, 0.15)).get().doubleValue())
        .isCloseTo(120 * (2500 + 180 - 600 - 1.8), within(1e-6));
  }

  @Test
  void shouldTellMoneyToTheCent() {
    var match = match(flow(300, "t", ALL), flow(300, "t", ALL), 0, 0);

    assertThat(match.benefit(new Rates(100, 0, 0, 0)).text()).isEqualTo("30000");
  }

  @Test
  void shouldConvertUnitsOfOneClass() {
    var tonnes = flow(120, "t", ALL);
    var kilos = flow(60_000, "kg", ALL);

    assertThat(match(tonnes, kilos, 0, 0).filters()).isEmpty();
    assertThat(match(tonnes, kilos, 0, 0).quantityOverlap().get()).isEqualTo(0.5);
    assertThat(match(tonnes, kilos, 0, 0).exchangeable().get())
        .isCloseTo(60.0 / 365, within(1e-12));
    assertThat(match(tonnes, kilos, 0, 0).benefit(new Rates(100, 0, 0, 0)).text())
        .isEqualTo("6000");
    assertThat(match(kilos, tonnes, 0, 0).benefit(new Rates(0.1, 0, 0, 0)).text())
        .isEqualTo("6000");
    assertThat(match(tonnes, flow(1, "m3", ALL), 0, 0).filters()).containsExactly("UNITS_DIFFER");
  }

  @Test
  void shouldHaveNoOverlapOfNothingAndRefuseNoWeights() {
    assertThat(match(flow(0, "t", ALL), flow(0, "t", ALL), 0, 0).score().missing())
        .isEqualTo("NOT_COMPARABLE");
    assertThatThrownBy(
            () ->
                new SymbiosisScore(
                    flow(1, "t", ALL),
                    flow(1, "t", ALL),
                    new Parts(1, 1, 0, 50),
                    new Weights(0, 0, 0, 0, 0),
                    0,
                    true))
        .isInstanceOf(UnfitInput.class);
  }

  private static SymbiosisScore match(Flow output, Flow input, double distance, double penalty) {
    return new SymbiosisScore(output, input, new Parts(1, 1, distance, 50), EVEN, penalty, true);
  }

  private static Flow flow(double quantity, String unit, Set<Integer> months) {
    return new Flow(quantity, unit, 365, months, false);
  }
}
