package it.nzd.indicators.domain.meter;

import static it.nzd.indicators.domain.meter.MeterSamples.IMPORT;
import static it.nzd.indicators.domain.meter.MeterSamples.NOW;
import static it.nzd.indicators.domain.meter.MeterSamples.batch;
import static it.nzd.indicators.domain.meter.MeterSamples.readings;
import static it.nzd.indicators.domain.meter.MeterSamples.year;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Derivation;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeterYearTest {
  private static final Period JANUARY = Period.parse("2025-01");
  private static final Period MARCH = Period.parse("2025-03");

  private static MeterLedger by(String who, MeterYear year) {
    return new MeterLedger(year, who, NOW);
  }

  private static MeterYear done(MeterLedger.Outcome outcome) {
    return ((MeterLedger.Outcome.Done) outcome).year();
  }

  @Nested
  class Batches {
    private final MeterYear first =
        year(Resolution.HOUR, 2025)
            .adding(batch("A", 0, readings(48, "1"), Approval.SUBMITTED, "anna"));
    private final MeterYear second =
        first.adding(batch("B", 24, readings(48, "3"), Approval.SUBMITTED, "anna"));

    @Test
    void shouldLayTheLaterOverTheEarlier() {
      assertThat(second.counted().sum(0, 72)).isEqualByComparingTo("168");
      assertThat(second.counted().count()).isEqualTo(72);
    }

    @Test
    void shouldHaveWhatWasThereBeforeWhenAnImportIsUndone() {
      var undone = by("bea", second).withdraw(IMPORT + "B", "foglio sbagliato");

      assertThat(undone.counted()).isEqualTo(first.counted());
      assertThat(undone.batches()).as("nothing is lost").hasSize(2);
      assertThat(by("bea", undone).withdraw(IMPORT + "B", "again")).isEqualTo(undone);
      var both = by("bea", undone).withdraw(IMPORT + "A", "anche questo");
      assertThat(both.counted().count()).isZero();
    }

    @Test
    void shouldNotTakeBackWhatASecondPersonApproved() {
      var approved = done(by("bea", second).approve(List.of("B")));

      assertThat(by("anna", approved).withdraw(IMPORT + "B", "no")).isEqualTo(approved);
    }

    @Test
    void shouldNeedAnotherPersonToApproveAndCountNothingThatIsSentBack() {
      assertThat(by("anna", second).approve(List.of("A", "B")))
          .isEqualTo(
              new MeterLedger.Outcome.Refused(
                  MeterLedger.Why.FOUR_EYES_NEEDED, 0, "2025-01-01/2025-01-02"));
      assertThat(by("bea", second).approve(List.of("Z")))
          .isEqualTo(new MeterLedger.Outcome.Refused(MeterLedger.Why.BATCH_UNKNOWN, 0, "Z"));
      var sentBack = done(by("bea", second).reject(List.of("B"), "unità sbagliata"));
      assertThat(sentBack.counted()).isEqualTo(first.counted());
    }

    @Test
    void shouldCountNoDraftUntilItIsHandedIn() {
      var draft = first.adding(batch("D", 0, readings(24, "9"), Approval.DRAFT, "anna"));

      assertThat(draft.counted()).isEqualTo(first.counted());
      assertThat(draft.totals().drafts()).isEqualTo(1);
      var handedIn = done(by("anna", draft).submit(List.of("D")));
      assertThat(handedIn.counted().sum(0, 24)).isEqualByComparingTo("216");
    }

    @Test
    void shouldApproveAllThatWaitsWhereNoneIsNamed() {
      var all = done(by("bea", second).approve(List.of()));

      assertThat(all.approved()).isEqualTo(second.counted());
      assertThat(done(by("bea", all).approve(List.of()))).isEqualTo(all);
    }

    @Test
    void shouldReadApprovedOnesAlone() {
      var approved = done(by("bea", second).approve(List.of("A")));

      assertThat(approved.approved().sum(0, 72)).isEqualByComparingTo("48");
    }
  }

  @Nested
  class Months {
    private Observation month(MeterYear... years) {
      var summaries = List.of(years).stream().map(MeterYearSummary::of).toList();
      return MeterMonths.of(summaries, "MW.h").get(MARCH);
    }

    private MeterYear march(String meter, int readings) {
      var year = year(Resolution.QUARTER_HOUR, 2025);
      int from = year.calendar().first(MARCH);
      var other = new MeterYear(meter, year.of(), 2025, List.of());
      return other.adding(batch("A", from, readings(readings, "2.5"), Approval.APPROVED, "anna"));
    }

    @Test
    void shouldSumAMonthWithItsOwnHours() {
      var made = month(march("A", 743 * 4));

      assertThat(made.reading())
          .isEqualTo(new Reading.Value(new BigDecimal("7.43"), Quality.MEASURED));
      assertThat(made.entry().approval()).isEqualTo(Approval.APPROVED);
      assertThat(made.derivation())
          .extracting(Derivation::kind, Derivation::present, Derivation::expected)
          .containsExactly(Derivation.Kind.METERS, 743, 743);
    }

    @Test
    void shouldEstimateALittleThatIsMissing() {
      var made = month(march("A", 730 * 4));

      assertThat(made.reading()).isInstanceOf(Reading.Value.class);
      var value = (Reading.Value) made.reading();
      assertThat(value.quality()).isEqualTo(Quality.ESTIMATED);
      assertThat(value.number()).isEqualByComparingTo("7.43");
      assertThat(made.derivation()).extracting(Derivation::present).isEqualTo(730);
    }

    @Test
    void shouldHaveNoValueWhereMuchIsMissing() {
      assertThat(month(march("A", 700 * 4)).reading())
          .isEqualTo(new Reading.Absent(Absence.INCOMPLETE));
    }

    @Test
    void shouldAskAllMetersOfAPlace() {
      var both = month(march("A", 743 * 4), march("B", 743 * 4));
      assertThat(((Reading.Value) both.reading()).number()).isEqualByComparingTo("14.86");

      var older =
          year(Resolution.QUARTER_HOUR, 2025)
              .adding(batch("J", 0, readings(744 * 4, "1"), Approval.SUBMITTED, "anna"));
      var missing = month(march("A", 743 * 4), older);
      assertThat(missing.reading()).isEqualTo(new Reading.Absent(Absence.INCOMPLETE));
      assertThat(missing.derivation().parts()).hasSize(2);
    }

    @Test
    void shouldNotAskAMeterBeforeItsFirstReading() {
      var early = year(Resolution.QUARTER_HOUR, 2025);
      var older = new MeterYear("B", early.of(), 2025, List.of());
      var january = older.adding(batch("J", 0, readings(744 * 4, "1"), Approval.SUBMITTED, "anna"));
      var made =
          MeterMonths.of(
              List.of(MeterYearSummary.of(march("A", 743 * 4)), MeterYearSummary.of(january)),
              "MW.h");

      assertThat(made.get(JANUARY).hasValue()).isTrue();
      assertThat(made.get(JANUARY).derivation().parts()).hasSize(1);
    }
  }
}
