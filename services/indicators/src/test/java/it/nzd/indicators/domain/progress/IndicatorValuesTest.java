package it.nzd.indicators.domain.progress;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.indicator;
import static it.nzd.indicators.domain.Samples.measure;
import static it.nzd.indicators.domain.Samples.measureIn;
import static it.nzd.indicators.domain.Samples.number;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Ispra;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.Series;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorValuesTest {
  private static final Basis NONE = new Basis(Optional.empty(), 0, 2026);

  private static List<Point> values(
      Indicator indicator, Map<String, Measure> measures, Basis basis, Series... series) {
    var byMeasure =
        Stream.of(series).collect(Collectors.toMap(Series::measure, Function.identity()));
    return IndicatorValues.of(indicator, measures, byMeasure, basis);
  }

  private static Result missing(Missing why) {
    return new Result.Unknown(why);
  }

  @Nested
  class Observed {
    private final Indicator indicator = indicator("m3", new Formula.Observed(measure("water")));

    @Test
    void shouldGiveWhatWasEnteredDigitByDigit() {
      var point =
          values(indicator, Map.of(), NONE, series("water", PRATO, observed("2022", "3.50")))
              .getFirst();

      assertThat(point.result()).isEqualTo(new Result.Known(number("3.50"), true));
      assertThat(point.provenance().quality()).isEqualTo(Quality.MEASURED);
      assertThat(point.provenance().sources()).containsExactly(Samples.PRESS);
    }

    @ParameterizedTest
    @CsvSource({"NOT_OCCURRING", "NOT_ESTIMATED", "CONFIDENTIAL", "INCLUDED_ELSEWHERE"})
    void shouldNeverTakeAnAbsenceForZero(Absence why) {
      var point =
          values(indicator, Map.of(), NONE, series("water", PRATO, absent("2022", why))).getFirst();

      assertThat(point.value()).isEmpty();
      assertThat(point.result()).isEqualTo(missing(Missing.valueOf(why.name())));
    }

    @Test
    void shouldLeaveOutPeriodsOfAnotherLength() {
      assertThat(
              values(indicator, Map.of(), NONE, series("water", PRATO, observed("2022-Q1", "1"))))
          .isEmpty();
    }
  }

  @Nested
  class Ratio {
    private final Indicator reuse =
        indicator("%", new Formula.Ratio(measure("reused"), measure("treated"), number("100")));

    /**
     * Prato's water: reuse rate, potential reuse rate, share used of the reusable, use of the
     * refining plant.
     */
    @ParameterizedTest
    @CsvSource({
      "3.5, 35, 10",
      "10, 35, 28.5714285714",
      "3.5, 10, 35",
      "1.5, 6, 25",
      "2.0, 6, 33.3333333333"
    })
    void shouldDivideAndScale(String above, String below, String percent) {
      var point =
          values(
                  reuse,
                  Map.of(),
                  NONE,
                  series("reused", PRATO, observed("2022", above)),
                  series("treated", PRATO, observed("2022", below)))
              .getFirst();

      assertThat(point.value().orElseThrow()).isCloseTo(number(percent), withPercentage(1e-8));
    }

    @Test
    void shouldSayWhichPartIsMissing() {
      var above =
          series(
              "reused",
              PRATO,
              observed("2020", "1"),
              observed("2021", "1"),
              absent("2022", Absence.CONFIDENTIAL));
      var below =
          series(
              "treated",
              PRATO,
              observed("2019", "4"),
              observed("2021", "0"),
              observed("2022", "4"));

      assertThat(values(reuse, Map.of(), NONE, above, below))
          .extracting(Point::result)
          .containsExactly(
              missing(Missing.NUMERATOR_MISSING),
              missing(Missing.DENOMINATOR_MISSING),
              missing(Missing.DENOMINATOR_ZERO),
              missing(Missing.CONFIDENTIAL));
    }

    @Test
    void shouldBeNoBetterThanItsWorstInput() {
      var modelled =
          new Observation(
              Period.ofYear(2022),
              new Reading.Value(number("35"), Quality.MODELLED),
              Samples.INVENTED,
              "");
      var point =
          values(
                  reuse,
                  Map.of(),
                  NONE,
                  series("reused", PRATO, observed("2022", "3.5")),
                  series("treated", PRATO, modelled))
              .getFirst();

      assertThat(point.provenance().quality()).isEqualTo(Quality.MODELLED);
      assertThat(point.provenance().isIllustrative()).isTrue();
      assertThat(point.provenance().sources()).containsExactly(Samples.PRESS, Samples.INVENTED);
    }
  }

  @Nested
  class Converted {
    private final Map<String, Measure> kilowattHours = Map.of(measure("power"), measureIn("kW.h"));
    private final Indicator emissions = emissionsIn("kg");

    private Indicator emissionsIn(String unit) {
      return indicator(unit, new Formula.Converted(measure("power"), "electricity"));
    }

    private Basis with(Factor factor) {
      return new Basis(Optional.of(factor), 0, 2026);
    }

    @Test
    void shouldMultiplyByTheFactorOfTheYear() {
      var used = series("power", PRATO, observed("2023", "100000"));

      var point = values(emissions, kilowattHours, with(Ispra.QUOTED_404), used).getFirst();
      assertThat(point.value().orElseThrow()).isEqualByComparingTo("25000");
      assertThat(point.factorOffsetYears()).isZero();
      assertThat(point.provenance().isProvisional()).isTrue();
    }

    @Test
    void shouldTakeTheClosestEarlierDataYearAndSayHowFarBack() {
      var used = series("power", PRATO, observed("2025", "1000"));

      var point = values(emissions, kilowattHours, with(Ispra.PRODUCTION_386), used).getFirst();
      assertThat(point.value().orElseThrow()).isEqualByComparingTo("263");
      assertThat(point.factorOffsetYears()).isEqualTo(3);
    }

    @Test
    void shouldNotReachForALaterDataYear() {
      var used = series("power", PRATO, observed("2022", "1000"));

      assertThat(
              values(emissions, kilowattHours, with(Ispra.CONSUMPTION_413), used)
                  .getFirst()
                  .result())
          .isEqualTo(missing(Missing.NO_FACTOR));
      assertThat(values(emissions, kilowattHours, NONE, used).getFirst().result())
          .isEqualTo(missing(Missing.NO_FACTOR));
    }

    @Test
    void shouldRefuseAnEditionThatIsNotPublishedYet() {
      var used = series("power", PRATO, observed("2023", "1000"));
      var early = new Basis(Optional.of(Ispra.CONSUMPTION_413), 0, 2024);

      assertThat(values(emissions, kilowattHours, early, used).getFirst().result())
          .isEqualTo(missing(Missing.FACTOR_NOT_PUBLISHED));
    }

    @Test
    void shouldConvertOnlyWithinADimension() {
      var used = series("power", PRATO, observed("2023", "100"));

      var tonnes =
          values(
              emissionsIn("t"),
              Map.of(measure("power"), measureIn("MW.h")),
              with(Ispra.CONSUMPTION_413),
              used);
      assertThat(tonnes.getFirst().value().orElseThrow()).isEqualByComparingTo("24.3");
      var gas =
          values(
              emissions,
              Map.of(measure("power"), measureIn("m3")),
              with(Ispra.CONSUMPTION_413),
              used);
      assertThat(gas.getFirst().result()).isEqualTo(missing(Missing.UNIT_MISMATCH));
    }

    /** Emissions of refining: kilowatt hours per cubic metre times the electricity factor. */
    @Test
    void shouldConvertAnAmountPerSomething() {
      var used = series("power", PRATO, observed("2023", "0.8"));
      var perCubicMetre = Map.of(measure("power"), measureIn("kW.h/m3"));

      assertThat(
              values(emissionsIn("kg/m3"), perCubicMetre, with(Ispra.CONSUMPTION_413), used)
                  .getFirst()
                  .value()
                  .orElseThrow())
          .isEqualByComparingTo("0.1944");
      assertThat(
              values(emissionsIn("kg"), perCubicMetre, with(Ispra.CONSUMPTION_413), used)
                  .getFirst()
                  .result())
          .isEqualTo(missing(Missing.UNIT_MISMATCH));
    }

    @Test
    void shouldKeepProductionAndConsumptionApart() {
      var used = series("power", PRATO, observed("2023", "1000"));

      assertThat(
              values(emissions, kilowattHours, with(Ispra.CONSUMPTION_413), used)
                  .getFirst()
                  .value())
          .isNotEqualTo(
              values(emissions, kilowattHours, with(Ispra.PRODUCTION_413), used)
                  .getFirst()
                  .value());
    }
  }

  @Nested
  class Change {
    private final Indicator change = indicator("%", new Formula.Change(measure("emissions")));

    private Basis since(int year) {
      return new Basis(Optional.empty(), year, 2026);
    }

    /** Prato's −83 % of an index of 1000 leaves 170. */
    @Test
    void shouldBeRelativeToTheBaseYear() {
      var emissions = series("emissions", PRATO, observed("2019", "1000"), observed("2030", "170"));

      var points = values(change, Map.of(), since(2019), emissions);
      assertThat(points)
          .extracting(p -> p.value().orElseThrow().stripTrailingZeros().toPlainString())
          .containsExactly("0", "-83");
    }

    @Test
    void shouldGiveNothingWithoutABase() {
      var emissions =
          series(
              "emissions",
              PRATO,
              observed("2018", "0"),
              absent("2019", Absence.NOT_ESTIMATED),
              observed("2020", "5"));

      assertThat(values(change, Map.of(), since(0), emissions).getLast().result())
          .isEqualTo(missing(Missing.NO_BASE_YEAR));
      assertThat(values(change, Map.of(), since(2017), emissions).getLast().result())
          .isEqualTo(missing(Missing.BASE_MISSING));
      assertThat(values(change, Map.of(), since(2019), emissions).getLast().result())
          .isEqualTo(missing(Missing.BASE_MISSING));
      assertThat(values(change, Map.of(), since(2018), emissions).getLast().result())
          .isEqualTo(missing(Missing.BASE_ZERO));
    }
  }
}
