package it.nzd.indicators.domain.units;

import static it.nzd.indicators.domain.Samples.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({
    "1, t, kg, 1000",
    "1, MW.h, kW.h, 1000",
    "1, GJ, kW.h, 277.7777777777777777777777777777778",
    "1000000, m2, ha, 100",
    "2.5, L, m3, 0.0025",
    "3.50, kW, kW, 3.50"
  })
  void shouldConvertWithinADimension(String from, String unit, String target, String expected) {
    assertThat(Units.convert(number(from), unit, target).orElseThrow())
        .isEqualByComparingTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"m3, kW.h", "t, m3", "Sm3, Nm3", "{firm}, {worker}", "kW, kW.h", "EUR, kg"})
  void shouldRefuseToLeaveTheDimension(String from, String target) {
    assertThat(Units.convert(BigDecimal.ONE, from, target)).isEmpty();
  }

  @Test
  void shouldTakeCountsOverCountsForABareNumber() {
    assertThat(Units.isBareRatio("{answer}", "{firm}")).isTrue();
    assertThat(Units.isBareRatio("m3", "m3")).isTrue();
    assertThat(Units.isBareRatio("m3", "{firm}")).isFalse();
  }

  @Property
  void shouldComeBackWhereItStarted(
      @ForAll @BigRange(min = "0.001", max = "1e9") @Scale(6) BigDecimal energy) {
    var there = Units.convert(energy, "MW.h", "GJ").orElseThrow();

    assertThat(Units.convert(there, "GJ", "MW.h").orElseThrow())
        .isCloseTo(energy, org.assertj.core.data.Percentage.withPercentage(1e-20));
  }
}
