package it.nzd.indicators.domain;

import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Series.Recording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private final Series series = Samples.series("water", Samples.PRATO, observed("2022", "3.5"));

  @Test
  void shouldReplaceAPeriodThatIsThereAndAddAnother() {
    var done =
        series.record(
            List.of(observed("2022", "3.50"), absent("2021", Absence.NOT_ESTIMATED)), TODAY);

    var after = ((Recording.Done) done).series();
    assertThat(after.observations().keySet())
        .extracting(Period::code)
        .containsExactly("2021", "2022");
    assertThat(after.at(Period.ofYear(2022))).contains(observed("2022", "3.50"));
    assertThat(after.at(Period.ofYear(2021)).orElseThrow().hasValue()).isFalse();
  }

  @Test
  void shouldRefuseAPeriodGivenTwice() {
    var refused = series.record(List.of(observed("2023", "1"), observed("2023", "2")), TODAY);

    assertThat(refused)
        .isEqualTo(new Recording.Refused(Recording.Why.PERIOD_TWICE, 1, Period.ofYear(2023)));
  }

  @Test
  void shouldRefusePeriodsOfAnotherLength() {
    var refused = series.record(List.of(observed("2023", "1"), observed("2023-Q1", "2")), TODAY);

    assertThat(refused)
        .isEqualTo(
            new Recording.Refused(Recording.Why.PERIOD_TYPE_MIXED, 1, Period.parse("2023-Q1")));
  }

  @Test
  void shouldLetTheFirstObservationsSayTheLength() {
    var none = Samples.series("water", Samples.PRATO);

    assertThat(none.record(List.of(observed("2023-01", "1"), observed("2023-02", "2")), TODAY))
        .isInstanceOf(Recording.Done.class);
    assertThat(none.record(List.of(observed("2023-01", "1"), observed("2023", "2")), TODAY))
        .isInstanceOf(Recording.Refused.class);
  }

  @Test
  void shouldRefuseAPeriodThatHasNotBegun() {
    assertThat(series.record(List.of(observed("2027", "1")), TODAY))
        .isEqualTo(
            new Recording.Refused(Recording.Why.OBSERVATION_IN_FUTURE, 0, Period.ofYear(2027)));
    assertThat(series.record(List.of(observed("2026", "1")), TODAY))
        .isInstanceOf(Recording.Done.class);
  }
}
