package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EnergyRatioTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  /** The exact degree-day model as a ratio: 340,350 kWh at 2,310 degree days, 307,250 at 2,150. */
  @Test
  void shouldGiveTheSavingWithAndWithoutUnits() {
    var ratio = new EnergyRatio(340_350, 2310, some(307_250), some(2150));

    assertThat(ratio.unadjustedSaving().get()).isEqualTo(33_100);
    assertThat(ratio.baseline().get()).isCloseTo(147.337662337662, within(1e-9));
    assertThat(ratio.report().get()).isCloseTo(142.906976744186, within(1e-9));
    assertThat(ratio.expected().get()).isCloseTo(316_775.974025974, within(1e-6));
    assertThat(ratio.saving().get()).isCloseTo(9_525.974025974, within(1e-6));
    assertThat(ratio.improvementPercent().get()).isCloseTo(3.007164477, within(1e-6));
  }

  @Test
  void shouldSayWhatIsMissingAndNeverTakeItAsZero() {
    var noUnits = new EnergyRatio(100, 0, some(90), some(10));
    var half = new EnergyRatio(100, 10, NONE, some(10));

    assertThat(noUnits.baseline().missing()).isEqualTo("NO_UNITS");
    assertThat(noUnits.saving().missing()).isEqualTo("NO_UNITS");
    assertThat(noUnits.unadjustedSaving().get()).isEqualTo(10);
    assertThat(half.expected().get()).isEqualTo(100);
    assertThat(half.saving().missing()).isEqualTo("INPUT_MISSING");
    assertThat(new EnergyRatio(0, 10, some(0), some(10)).improvementPercent().missing())
        .isEqualTo("BASELINE_ZERO");
  }

  private static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }
}
