package it.nzd.indicators.domain.meter;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LocalYearTest {
  private static final LocalYear HOURS = new LocalYear(2025, Resolution.HOUR);
  private static final LocalYear QUARTERS = new LocalYear(2025, Resolution.QUARTER_HOUR);

  @Test
  void shouldHaveAsManyHoursAsTheYear() {
    assertThat(HOURS.length()).isEqualTo(8_760);
    assertThat(new LocalYear(2024, Resolution.HOUR).length()).isEqualTo(8_784);
    assertThat(QUARTERS.length()).isEqualTo(35_040);
    assertThat(new LocalYear(2024, Resolution.QUARTER_HOUR).length()).isEqualTo(35_136);
  }

  @Test
  void shouldGiveTheDaysOfTheChangeTheirOwnLength() {
    assertThat(HOURS.length(LocalDate.of(2025, 3, 29))).isEqualTo(24);
    assertThat(HOURS.length(LocalDate.of(2025, 3, 30))).isEqualTo(23);
    assertThat(HOURS.length(LocalDate.of(2025, 10, 26))).isEqualTo(25);
    assertThat(QUARTERS.length(LocalDate.of(2025, 10, 26))).isEqualTo(100);
    assertThat(HOURS.length(Period.parse("2025-03"))).isEqualTo(743);
    assertThat(HOURS.length(Period.parse("2025-10"))).isEqualTo(745);
  }

  @Test
  void shouldNumberTheHoursFromLocalMidnight() {
    assertThat(HOURS.time(0)).isEqualTo(Instant.parse("2024-12-31T23:00:00Z"));
    assertThat(HOURS.at(Instant.parse("2024-12-31T23:59:59Z"))).isZero();
    assertThat(HOURS.day(8_759)).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(LocalYear.of(Instant.parse("2025-12-31T23:00:00Z"))).isEqualTo(2026);
    for (int i = 0; i < HOURS.length(); i++) {
      assertThat(HOURS.at(HOURS.time(i))).isEqualTo(i);
    }
  }
}
