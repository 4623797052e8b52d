package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.indicators.domain.calculation.UnfitInput;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases derived from GSE, Regole operative CACER. */
class PremiumTest {
  @ParameterizedTest
  @CsvSource({
    "150, 100, LOMBARDIA, 0, 130",
    "150, 150, EMILIA_ROMAGNA, 0, 120",
    "400, 100, TOSCANA, 0, 114",
    "400, 180, LAZIO, 0, 74",
    "800, 120, LOMBARDIA, 0, 110",
    "200, 110, LAZIO, 0.4, 62",
    "600, 139.99, LOMBARDIA, 0, 120",
    "200.01, 180, SICILIA, 0, 70",
    "600.01, 180, SICILIA, 0, 60",
    "1000, -20, SICILIA, 0, 100",
    "150, 250, SICILIA, 0, 80",
    "150, 150, PUGLIA, 0.2, 82.5"
  })
  void shouldGiveThePremium(
      double power, String price, Region region, String grant, String expected) {
    var premium = Premium.of(power, Technology.PHOTOVOLTAIC, region, new BigDecimal(grant));

    assertThat(premium.at(new BigDecimal(price))).isEqualByComparingTo(expected);
  }

  @Test
  void shouldCorrectByZoneForTheSunAlone() {
    var wind = Premium.of(150, Technology.WIND, Region.LOMBARDIA, BigDecimal.ZERO);

    assertThat(wind.at(new BigDecimal("100"))).isEqualByComparingTo("120");
  }

  @Test
  void shouldReduceByHalfTheGrantsPartOfFortyPerCent() {
    assertThat(reduction("0.2")).isEqualByComparingTo("0.25");
    assertThat(reduction("0.4")).isEqualByComparingTo("0.5");
    assertThat(reduction("0")).isEqualByComparingTo("0");
    assertThatThrownBy(() -> reduction("0.41")).isInstanceOf(UnfitInput.class);
  }

  @ParameterizedTest
  @CsvSource({
    "200, PHOTOVOLTAIC, LOMBARDIA, 0, 990",
    "500, PHOTOVOLTAIC, LAZIO, 0, 2467.5",
    "900, PHOTOVOLTAIC, LOMBARDIA, 0.4, 1822.5",
    "200, PHOTOVOLTAIC, SICILIA, 0, 1100",
    "200, WIND, LOMBARDIA, 0, 1500",
    "200, HYDRO, LOMBARDIA, 0, 1500",
    "200, BIOMASS, LOMBARDIA, 0, 5000"
  })
  void shouldGiveTheMonthlyAdvance(
      double power, Technology technology, Region region, String grant, String expected) {
    var premium = Premium.of(power, technology, region, new BigDecimal(grant));

    assertThat(premium.monthlyAdvance(power, technology.conventionalHours(region)))
        .isEqualByComparingTo(expected);
  }

  @Property(tries = 300)
  void thePremiumLiesBetweenFixedPartAndCap(
      @ForAll @DoubleRange(min = 0.01, max = 1000) double power,
      @ForAll @DoubleRange(min = -500, max = 1000) double price,
      @ForAll Region region) {
    var premium = Premium.of(power, Technology.PHOTOVOLTAIC, region, BigDecimal.ZERO);

    assertThat(premium.at(BigDecimal.valueOf(price)))
        .isBetween(
            premium.base().add(premium.correction()), premium.cap().add(premium.correction()));
  }

  private static BigDecimal reduction(String grant) {
    return Premium.of(100, Technology.PHOTOVOLTAIC, Region.LAZIO, new BigDecimal(grant))
        .reduction();
  }
}
