package it.nzd.indicators.domain.calculation.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.energy.DegreeDays.Day;
import it.nzd.indicators.domain.calculation.energy.DegreeDays.Zone;
import it.nzd.indicators.domain.calculation.energy.PvPerformance.Hour;
import it.nzd.indicators.domain.calculation.energy.RenewablePotential.District;
import it.nzd.indicators.domain.calculation.energy.RenewablePotential.Light;
import it.nzd.indicators.domain.calculation.energy.RenewablePotential.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimateAndSunTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Test
  void shouldSumDegreeDays() {
    var week = DegreeDays.of(days(2, 5, 12, 21, 20, -1, 18.5), FIRST, FIRST.plusDays(6));

    assertThat(week.heating(20).get()).isEqualTo(63.5);
    assertThat(week.cooling(20).get()).isEqualTo(1);
    assertThat(week.count()).isEqualTo(7);
  }

  @Test
  void shouldCountTheSeasonAlone() {
    var days = days(2, 5, 12, 21, 20, -1, 18.5);

    assertThat(DegreeDays.of(days, FIRST.plusDays(1), FIRST.plusDays(2)).heating(20).get())
        .isEqualTo(23);
    assertThat(DegreeDays.of(days, FIRST.plusDays(30), null).heating(20).missing())
        .isEqualTo("NO_DAYS");
  }

  @Test
  void shouldNeverTakeAMissingDayAsWarm() {
    var days = new ArrayList<>(days(10));
    days.add(new Day(FIRST.plusDays(1), NONE));

    var season = DegreeDays.of(days, null, null);

    assertThat(season.heating(20).get()).isEqualTo(10);
    assertThat(season.missingCount()).isEqualTo(1);
  }

  @Test
  void shouldRefuseDaysThatDoNotAscend() {
    var days = new ArrayList<>(days(1, 2));
    days.add(new Day(FIRST, OptionalDouble.of(3)));

    assertThatThrownBy(() -> DegreeDays.of(days, null, null))
        .isInstanceOfSatisfying(
            UnfitInput.class, unfit -> assertThat(unfit.field()).isEqualTo("days[2].day"));
    assertThatThrownBy(() -> DegreeDays.of(days(1), FIRST, FIRST.minusDays(1)))
        .isInstanceOfSatisfying(
            UnfitInput.class, unfit -> assertThat(unfit.field()).isEqualTo("season_end_on"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,A", "600,A", "601,B", "900,B", "901,C", "1400,C", "1401,D", "1415,D", "1668,D", "2100,D",
    "2101,E", "2502,E", "2533,E", "3000,E", "3001,F", "9000,F"
  })
  void shouldTellTheZone(double degreeDays, Zone zone) {
    assertThat(Zone.of(degreeDays)).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({"BERGAMO,1604960", "PARMA,1654240", "PRATO,1733760", "ROMA,1827840"})
  void shouldGiveThePotentialOfARoof(District district, double kwh) {
    var roof = new Site("roof", 10000, 0.7, OptionalDouble.of(0.2), NONE);

    var potential =
        RenewablePotential.of(List.of(roof), Light.of(district, OptionalDouble.of(0.8)));

    assertThat(potential.kwp()).isCloseTo(1400, within(1e-9));
    assertThat(potential.kwh()).isCloseTo(kwh, within(1e-6));
    assertThat(potential.capacityFactor().get()).isCloseTo(kwh / 1400 / 8760, within(1e-12));
    assertThat(potential.warnings()).hasSize(1);
  }

  @Test
  void shouldPreferAnOwnYieldAndRefuseNone() {
    var own = new Site("own", 100, 1, OptionalDouble.of(0.2), OptionalDouble.of(1300));
    var none = new Site("none", 100, 1, NONE, NONE);

    assertThat(RenewablePotential.of(List.of(own), Light.unknown()).kwh()).isEqualTo(26000);
    assertThatThrownBy(() -> RenewablePotential.of(List.of(own, none), Light.unknown()))
        .isInstanceOfSatisfying(
            UnfitInput.class,
            unfit -> assertThat(unfit.field()).isEqualTo("sites[1].yield_kwh_per_kwp"));
    assertThat(
            RenewablePotential.of(
                    List.of(new Site("x", 0, 1, NONE, NONE)), Light.of(District.ROMA, NONE))
                .capacityFactor()
                .missing())
        .isEqualTo("NO_POWER");
  }

  @Test
  void shouldSayThatAPerformanceRatioIsAssumed() {
    var roof = new Site("roof", 100, 1, OptionalDouble.of(0.2), NONE);
    var own = new Site("own", 100, 1, OptionalDouble.of(0.2), OptionalDouble.of(1300));
    var assumed = new Warning("PERFORMANCE_RATIO_ASSUMED", "performance_ratio");

    assertThat(RenewablePotential.of(List.of(roof), Light.of(1400, NONE)).warnings())
        .containsExactly(assumed);
    assertThat(RenewablePotential.of(List.of(roof), Light.of(District.ROMA, NONE)).warnings())
        .contains(assumed);
    assertThat(RenewablePotential.of(List.of(own), Light.of(1400, NONE)).warnings()).isEmpty();
    assertThat(
            RenewablePotential.of(List.of(roof), Light.of(1400, OptionalDouble.of(0.8))).warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "960391,1011502,0.9495",
    "37939525,43840630,0.8654",
    "139917414,162741031,0.8598",
    "20100052,23625127,0.8508",
    "5187522,6108499,0.8492"
  })
  void shouldCompareRealWithExpected(double real, double expected, double ratio) {
    assertThat(plant(NONE, real, expected).realToExpected().get()).isCloseTo(ratio, within(5e-5));
  }

  @Test
  void shouldGiveThePerformanceRatioOfHourlyRows() {
    var plant =
        new PvPerformance(
            OptionalDouble.of(10),
            NONE,
            NONE,
            NONE,
            NONE,
            List.of(new Hour(1187.2, 129.59), new Hour(3950.1, 423.28), new Hour(0, 0)));

    assertThat(plant.ratio(plant.hours().get(0)).get()).isCloseTo(0.9161, within(5e-5));
    assertThat(plant.ratio(plant.hours().get(1)).get()).isCloseTo(0.9332, within(5e-5));
    assertThat(plant.ratio(plant.hours().get(2)).missing()).isEqualTo("NO_LIGHT");
    assertThat(plant.hourlyRatio().get())
        .isCloseTo((1187.2 + 3950.1) / (129.59 + 423.28) / 10, within(1e-12));
    assertThat(plant.performanceRatio().missing()).isEqualTo("INPUT_MISSING");
    assertThat(plant(NONE, 5, 0).realToExpected().missing()).isEqualTo("EXPECTED_ZERO");
  }

  private static PvPerformance plant(OptionalDouble peak, double real, double expected) {
    return new PvPerformance(
        peak, OptionalDouble.of(real), OptionalDouble.of(expected), NONE, NONE, List.of());
  }

  private static List<Day> days(double... means) {
    var days = new ArrayList<Day>();
    for (int i = 0; i < means.length; i++) {
      days.add(new Day(FIRST.plusDays(i), OptionalDouble.of(means[i])));
    }
    return days;
  }
}
