package it.nzd.indicators.domain.calculation.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.resources.SoilPermeability.Surface;
import it.nzd.indicators.domain.calculation.resources.SoilPermeability.Use;
import it.nzd.indicators.domain.calculation.resources.Water.Catchment;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WaterAndSoilTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void shouldGiveTheRatiosOfPrato() {
    var water = water(some(35e6), some(3.5e6), some(10e6), some(1.5e6), some(6e6));

    assertThat(water.reuseRate().get()).isEqualTo(0.10);
    assertThat(water.potentialReuseRate().get()).isCloseTo(0.28571, within(5e-6));
    assertThat(water.shareOfReusable().get()).isEqualTo(0.35);
    assertThat(water.utilisation().get()).isEqualTo(0.25);
    assertThat(water.warnings()).isEmpty();
  }

  /** Refined 1.5 to 2.0 Mm3 of a capacity of 6. */
  @Test
  void shouldGiveTheUtilisationOfPratoAtItsHighest() {
    var water = water(some(35e6), some(3.5e6), some(10e6), some(2e6), some(6e6));

    assertThat(water.utilisation().get()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void shouldSayWhatIsMissingAndNeverTakeItAsZero() {
    var water = water(some(0), some(3), NONE, NONE, some(6));

    assertThat(water.reuseRate().missing()).isEqualTo("DIVISOR_ZERO");
    assertThat(water.potentialReuseRate().missing()).isEqualTo("INPUT_MISSING");
    assertThat(water.utilisation().missing()).isEqualTo("INPUT_MISSING");
    assertThat(water.warnings()).containsExactly(new Warning("MORE_THAN_ALL", "reused_m3"));
  }

  @Test
  void shouldGiveSupplyLeakageAndRain() {
    var water =
        new Water(
            NONE,
            some(100),
            NONE,
            NONE,
            NONE,
            some(4),
            some(6),
            some(5),
            some(20),
            some(1000),
            some(580),
            some(850),
            List.of(new Catchment(1000, 0.9, 0.9)),
            some(0.5));

    assertThat(water.substitution().get()).isEqualTo(0.4);
    assertThat(water.perProduct().get()).isEqualTo(2);
    assertThat(water.perEmployee().get()).isEqualTo(0.5);
    assertThat(water.leakage().get()).isEqualTo(0.42);
    assertThat(water.rainHarvest().get()).isCloseTo(688.5, within(1e-9));
    assertThat(water.reuseEnergy().get()).isEqualTo(50);
  }

  @Test
  void shouldGiveTheBoundsOfTheBuildingImpactIndex() {
    assertThat(soil(sealed(100, 1)).rie().get()).isZero();
    assertThat(soil(green(100, 0.1)).rie().get()).isCloseTo(10, within(1e-12));
    assertThat(soil(green(30, 0.1), sealed(70, 0.9)).rie().get()).isCloseTo(3.2258, within(5e-5));
    assertThat(soil(green(30, 0.1), sealed(70, 0.9)).meets(Use.PRODUCTION)).isTrue();
    assertThat(soil(green(30, 0.1), sealed(70, 0.9)).meets(Use.RESIDENTIAL)).isFalse();
    assertThat(soil(sealed(100, 0)).rie().missing()).isEqualTo("DIVISOR_ZERO");
  }

  @Test
  void shouldCheckTheRequirementOfTuscany() {
    assertThat(soil(green(25, 0.1), sealed(75, 0.9)).missing()).isZero();
    assertThat(soil(green(24, 0.1), sealed(76, 0.9)).missing()).isCloseTo(1, within(1e-12));
    assertThat(soil(green(24, 0.1), sealed(76, 0.9)).index()).isEqualTo(0.24);
    assertThat(
            new SoilPermeability(List.of(green(20, 0.1), sealed(80, 0.9)), 0, NONE, NONE, 5)
                .missing())
        .isZero();
  }

  @Test
  void shouldWeighRunoffByAreaAndTellTheNetChange() {
    var soil =
        new SoilPermeability(
            List.of(green(3000, 0.1), sealed(7000, 0.9)), 0, some(500), some(1200), 0);

    assertThat(soil.runoff()).isCloseTo(0.66, within(1e-12));
    assertThat(soil.netSealed().get()).isEqualTo(-700);
    assertThat(soil(green(1, 0.1)).netSealed().missing()).isEqualTo("INPUT_MISSING");
  }

  @Test
  void shouldRefuseAPlotWithoutArea() {
    assertThatThrownBy(() -> soil(sealed(0, 0.9)))
        .isInstanceOfSatisfying(
            UnfitInput.class, unfit -> assertThat(unfit.field()).isEqualTo("surfaces"));
    assertThatThrownBy(() -> soil(sealed(1, 0.9), green(1, 0)))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> assertThat(unfit.field()).isEqualTo("surfaces[1].runoff_coefficient"));
  }

  @Property(tries = 200)
  void theIndexLiesBetweenTheBestAndTheWorstSurface(
      @ForAll @DoubleRange(min = 0.01, max = 1e4) double green,
      @ForAll @DoubleRange(min = 0.01, max = 1e4) double sealed) {
    var soil = soil(green(green, 0.1), sealed(sealed, 0.9));

    assertThat(soil.rie().get()).isBetween(0.0, 10.0);
    assertThat(soil.runoff()).isBetween(0.1 - 1e-12, 0.9 + 1e-12);
  }

  private static Water water(
      OptionalDouble treated,
      OptionalDouble reused,
      OptionalDouble reusable,
      OptionalDouble refined,
      OptionalDouble capacity) {
    return new Water(
        treated, reused, reusable, refined, capacity, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
        List.of(), NONE);
  }

  private static SoilPermeability soil(Surface... surfaces) {
    return new SoilPermeability(List.of(surfaces), 0, NONE, NONE, 0);
  }

  private static Surface green(double area, double runoff) {
    return new Surface(true, area, 1, runoff);
  }

  private static Surface sealed(double area, double runoff) {
    return new Surface(false, area, 0, runoff);
  }

  private static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }
}
