package it.nzd.indicators.domain.rollup;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.observed;
import static it.nzd.indicators.domain.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongerPeriodsTest {
  private static final Period YEAR = Period.parse("2024");

  private static Series months(List<Integer> values, Set<Integer> missing) {
    return series(
        "water",
        PRATO,
        IntStream.range(0, values.size())
            .filter(i -> !missing.contains(i))
            .mapToObj(i -> observed("2024-%02d".formatted(i + 1), "" + values.get(i)))
            .toArray(Observation[]::new));
  }

  private static BigDecimal number(Observation observation) {
    return ((Reading.Value) observation.reading()).number();
  }

  @Property
  void shouldAddWhatIsAllThereAndNothingElse(
      @ForAll @Size(12) List<@IntRange(min = -500, max = 500) Integer> values,
      @ForAll @Size(max = 2) Set<@IntRange(min = 0, max = 11) Integer> missing) {
    var year = LongerPeriods.filled(months(values, missing), OverTime.SUM).at(YEAR).orElseThrow();

    assertThat(year.derivation().present()).isEqualTo(12 - missing.size());
    assertThat(year.derivation().expected()).isEqualTo(12);
    if (missing.isEmpty()) {
      int sum = values.stream().mapToInt(Integer::intValue).sum();
      assertThat(number(year)).isEqualByComparingTo(BigDecimal.valueOf(sum));
      assertThat(year.derivation().parts()).hasSize(12);
    } else {
      assertThat(year.reading()).isEqualTo(new Reading.Absent(Absence.INCOMPLETE));
    }
  }

  @Property
  void shouldMakeTheYearOfItsQuarters(
      @ForAll @Size(12) List<@IntRange(min = -500, max = 500) Integer> values) {
    var filled = LongerPeriods.filled(months(values, Set.of()), OverTime.SUM);

    var quarters =
        IntStream.rangeClosed(1, 4)
            .mapToObj(q -> number(filled.at(Period.parse("2024-Q" + q)).orElseThrow()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(quarters).isEqualByComparingTo(number(filled.at(YEAR).orElseThrow()));
  }

  @Test
  void shouldPutTogetherAsTheMeasureSays() {
    var quarters =
        series(
            "workers",
            PRATO,
            observed("2024-Q1", "10"),
            observed("2024-Q2", "14"),
            observed("2024-Q3", "6"),
            observed("2024-Q4", "12"));

    assertThat(year(quarters, OverTime.MEAN)).isEqualByComparingTo("10.5");
    assertThat(year(quarters, OverTime.LAST)).isEqualByComparingTo("12");
    assertThat(year(quarters, OverTime.LARGEST)).isEqualByComparingTo("14");
    assertThat(year(quarters, OverTime.SMALLEST)).isEqualByComparingTo("6");
    assertThat(LongerPeriods.filled(quarters, OverTime.UNSPECIFIED)).isSameAs(quarters);
  }

  @Test
  void shouldTakeOnlyTheLastOneForACountAtADay() {
    var late = series("workers", PRATO, observed("2024-Q4", "12"));
    var early = series("workers", PRATO, observed("2024-Q3", "12"));

    assertThat(year(late, OverTime.LAST)).isEqualByComparingTo("12");
    assertThat(LongerPeriods.filled(early, OverTime.LAST).at(YEAR).orElseThrow().reading())
        .isEqualTo(new Reading.Absent(Absence.INCOMPLETE));
  }

  @Test
  void shouldTakeWhatDoesNotOccurForAnAnswerAndWhatIsUnknownForNone() {
    var gas =
        series(
            "gas",
            PRATO,
            observed("2024-Q1", "5"),
            observed("2024-Q2", "1"),
            absent("2024-Q3", Absence.NOT_OCCURRING),
            observed("2024-Q4", "4"));
    var unknown =
        series(
            "gas",
            PRATO,
            observed("2024-Q1", "5"),
            observed("2024-Q2", "1"),
            absent("2024-Q3", Absence.NOT_ESTIMATED),
            observed("2024-Q4", "4"));

    assertThat(year(gas, OverTime.SUM)).isEqualByComparingTo("10");
    assertThat(LongerPeriods.filled(unknown, OverTime.SUM).at(YEAR).orElseThrow().hasValue())
        .isFalse();
  }

  @Test
  void shouldLeaveWhatWasEntered() {
    var years = series("water", PRATO, observed("2024", "7"));

    assertThat(LongerPeriods.filled(years, OverTime.SUM)).isSameAs(years);
  }

  private static BigDecimal year(Series series, OverTime how) {
    return number(LongerPeriods.filled(series, how).at(YEAR).orElseThrow());
  }
}
