package it.nzd.indicators.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31, 2024",
    "2024-Q1, 2024-01-01, 2024-03-31, 2023.25",
    "2024-Q4, 2024-10-01, 2024-12-31, 2024",
    "2024-02, 2024-02-01, 2024-02-29, 2023.1666666666",
    "2023-12, 2023-12-01, 2023-12-31, 2023"
  })
  void shouldKnowItsDaysAndItsEnd(String code, LocalDate first, LocalDate last, BigDecimal end) {
    var period = Period.parse(code);

    assertThat(period.code()).isEqualTo(code);
    assertThat(period.firstDay()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period.end())
        .isCloseTo(end, org.assertj.core.data.Offset.offset(new BigDecimal("1e-9")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "2024-Q5",
        "2024-13",
        "2024-00",
        "2024-Q",
        "2024-1",
        " 2024",
        "2024-Q1 "
      })
  void shouldRefuseWhatIsNoPeriod(String code) {
    assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldBeginTheFutureOnTheDayAfter() {
    assertThat(Period.parse("2026-Q2").isAfter(LocalDate.of(2026, 3, 31))).isTrue();
    assertThat(Period.parse("2026-Q2").isAfter(LocalDate.of(2026, 4, 1))).isFalse();
  }

  @Test
  void shouldSortByLastDay() {
    var sorted =
        Stream.of("2024", "2023-12", "2024-Q1", "2022")
            .map(Period::parse)
            .sorted()
            .map(Period::code);

    assertThat(sorted).containsExactly("2022", "2023-12", "2024-Q1", "2024");
  }

  @Property
  void shouldReadBackEveryCodeItWrites(
      @ForAll PeriodType type,
      @ForAll @IntRange(min = 1900, max = 2199) int year,
      @ForAll @IntRange(min = 1, max = 12) int part) {
    var period = new Period(type, year, 1 + part % type.perYear());

    assertThat(Period.parse(period.code())).isEqualTo(period);
    assertThat(period.in(2000).in(year)).isEqualTo(period);
  }

  /** By the last day; the shorter one later where two end together. */
  @Test
  void shouldStandInTheOrderOfTheirLastDays() {
    var all = new ArrayList<Period>();
    for (int year = 2022; year <= 2024; year++) {
      for (var type : PeriodType.values()) {
        for (int number = 1; number <= type.perYear(); number++) {
          all.add(new Period(type, year, number));
        }
      }
    }
    var byDay = Comparator.comparing(Period::lastDay).thenComparing(Period::type);
    for (var one : all) {
      for (var other : all) {
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(Integer.signum(byDay.compare(one, other)));
      }
    }
  }
}
