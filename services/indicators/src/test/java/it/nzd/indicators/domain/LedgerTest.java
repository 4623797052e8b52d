package it.nzd.indicators.domain;

import static it.nzd.indicators.domain.Samples.absent;
import static it.nzd.indicators.domain.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Ledger.Outcome;
import it.nzd.indicators.domain.Ledger.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");
  private static final Period OF_2022 = Period.ofYear(2022);
  private static final Period OF_2023 = Period.ofYear(2023);
  private final Series series = Samples.series("water", Samples.PRATO, observed("2022", "3.5"));

  private static Ledger ledger(Series series, String by, Instant now) {
    return new Ledger(series, by, now, TODAY);
  }

  private static Series done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done) outcome).series();
  }

  private Outcome record(Observation... observations) {
    return ledger(series, "anna", NOON).record(List.of(observations), false, "");
  }

  @Nested
  class Recording {
    @Test
    void shouldAddPeriods() {
      var after = done(record(observed("2023", "4"), absent("2021", Absence.NOT_ESTIMATED)));

      assertThat(after.observations().keySet())
          .extracting(Period::code)
          .containsExactly("2021", "2022", "2023");
      assertThat(after.at(Period.ofYear(2021)).orElseThrow().hasValue()).isFalse();
      assertThat(after.at(OF_2023).orElseThrow().entry())
          .isEqualTo(Entry.of("anna", NOON, Approval.SUBMITTED, ""));
    }

    /** What an import asks for every cell is what recording would say. */
    @Test
    void shouldRefuseOneObservationLikeRecordingIt() {
      for (var code : List.of("2022", "2023", "2023-02", "2027", "2026-Q3")) {
        for (var reason : List.of("", "Contatore letto di nuovo")) {
          var one = observed(code, "3.7");
          var ledger = ledger(series, "anna", NOON);
          var why =
              ledger.record(List.of(one), true, reason) instanceof Outcome.Refused refused
                  ? Optional.of(refused.why())
                  : Optional.<Why>empty();
          assertThat(ledger.refusal(one, reason)).as(code).isEqualTo(why);
        }
      }
    }

    @Test
    void shouldKeepWhatItReplacesAndWhy() {
      var outcome =
          ledger(series, "anna", NOON)
              .record(List.of(observed("2022", "3.7")), false, "Contatore letto di nuovo");

      var now = done(outcome).at(OF_2022).orElseThrow();
      assertThat(now.reading()).isEqualTo(observed("2022", "3.7").reading());
      assertThat(now.entry().reason()).isEqualTo("Contatore letto di nuovo");
      assertThat(now.earlier()).containsExactly(observed("2022", "3.5"));
    }

    @Test
    void shouldAskWhyAValueIsReplacedByAnotherOne() {
      assertThat(record(observed("2022", "3.7")))
          .isEqualTo(new Outcome.Refused(Why.REASON_NEEDED, 0, OF_2022));
      assertThat(record(observed("2022", "3.50"))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shouldRefuseAPeriodGivenTwice() {
      assertThat(record(observed("2023", "1"), observed("2023", "2")))
          .isEqualTo(new Outcome.Refused(Why.PERIOD_TWICE, 1, OF_2023));
    }

    @Test
    void shouldRefusePeriodsOfAnotherLength() {
      assertThat(record(observed("2023", "1"), observed("2023-Q1", "2")))
          .isEqualTo(new Outcome.Refused(Why.PERIOD_TYPE_MIXED, 1, Period.parse("2023-Q1")));
    }

    @Test
    void shouldLetTheFirstObservationsSayTheLength() {
      var none = ledger(Samples.series("water", Samples.PRATO), "anna", NOON);

      assertThat(
              none.record(List.of(observed("2023-01", "1"), observed("2023-02", "2")), false, ""))
          .isInstanceOf(Outcome.Done.class);
      assertThat(none.record(List.of(observed("2023-01", "1"), observed("2023", "2")), false, ""))
          .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void shouldRefuseAPeriodThatHasNotBegun() {
      assertThat(record(observed("2027", "1")))
          .isEqualTo(new Outcome.Refused(Why.OBSERVATION_IN_FUTURE, 0, Period.ofYear(2027)));
      assertThat(record(observed("2026", "1"))).isInstanceOf(Outcome.Done.class);
    }
  }

  @Nested
  class Approving {
    private final Series draft =
        done(ledger(series, "anna", MORNING).record(List.of(observed("2022", "9")), true, "Nuovo"));

    @Test
    void shouldComputeNothingFromADraft() {
      assertThat(draft.at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "3.5").reading());
    }

    @Test
    void shouldComputeFromWhatIsHandedIn() {
      var handedIn = done(ledger(draft, "anna", NOON).submit(List.of(OF_2022)));

      assertThat(handedIn.at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "9").reading());
      assertThat(handedIn.asOf(MORNING).at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "3.5").reading());
    }

    @Test
    void shouldTakeASecondPerson() {
      var handedIn = done(ledger(draft, "anna", NOON).submit(List.of(OF_2022)));

      assertThat(ledger(handedIn, "anna", NOON).approve(List.of(OF_2022)))
          .isEqualTo(new Outcome.Refused(Why.FOUR_EYES_NEEDED, 0, OF_2022));
      var approved = done(ledger(handedIn, "bruno", NOON).approve(List.of(OF_2022)));
      assertThat(approved.at(OF_2022).orElseThrow().entry().judge()).isEqualTo("bruno");
    }

    @Test
    void shouldCountAgainWhatStoodThereBeforeARejection() {
      var handedIn = done(ledger(draft, "anna", NOON).submit(List.of(OF_2022)));

      var rejected = done(ledger(handedIn, "bruno", NOON).reject(List.of(OF_2022), "Fuori scala"));

      assertThat(rejected.at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "3.5").reading());
      assertThat(rejected.observations().get(OF_2022).entry().rejection()).isEqualTo("Fuori scala");
    }

    @Test
    void shouldChangeNothingWhenOnePeriodDoesNotFit() {
      assertThat(ledger(draft, "bruno", NOON).approve(List.of(OF_2022)))
          .isEqualTo(new Outcome.Refused(Why.OBSERVATION_NOT_SUBMITTED, 0, OF_2022));
      assertThat(ledger(draft, "anna", NOON).submit(List.of(OF_2022, OF_2023)))
          .isEqualTo(new Outcome.Refused(Why.PERIOD_EMPTY, 1, OF_2023));
      assertThat(ledger(series, "anna", NOON).submit(List.of(OF_2022)))
          .isEqualTo(new Outcome.Refused(Why.OBSERVATION_NOT_DRAFT, 0, OF_2022));
    }
  }

  @Nested
  class Undoing {
    private static final String FIRST = "cities/prato/observationImports/1";
    private static final String SECOND = "cities/prato/observationImports/2";
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final Instant LATEST = LATER.plusSeconds(3600);
    private final Series start =
        done(
            ledger(Samples.series("water", Samples.PRATO), "anna", MORNING)
                .record(List.of(observed("2022", "500")), false, ""));

    private Series imported(Series into, String value, String origin) {
      return done(
          ledger(into, "bruno", NOON).record(List.of(observed("2022", value)), false, "x", origin));
    }

    private static String value(Series series) {
      var reading = (Reading.Value) series.at(OF_2022).orElseThrow().reading();
      return reading.number().toPlainString();
    }

    @Test
    void shouldPutBackWhatStoodThereBeforeBothImportsInEitherOrder() {
      var both = imported(imported(start, "600", FIRST), "700", SECOND);

      var newerFirst =
          ledger(ledger(both, "bruno", LATER).undo(SECOND, "a"), "bruno", LATEST).undo(FIRST, "b");
      var olderFirst =
          ledger(ledger(both, "bruno", LATER).undo(FIRST, "a"), "bruno", LATEST).undo(SECOND, "b");

      assertThat(value(ledger(both, "bruno", LATER).undo(SECOND, "a"))).isEqualTo("600");
      assertThat(value(ledger(both, "bruno", LATER).undo(FIRST, "a"))).isEqualTo("700");
      assertThat(value(newerFirst)).isEqualTo("500");
      assertThat(value(olderFirst)).isEqualTo("500");
      assertThat(ledger(olderFirst, "bruno", LATEST).undo(FIRST, "b")).isEqualTo(olderFirst);
      assertThat(value(olderFirst.asOf(NOON))).isEqualTo("700");
    }

    @Test
    void shouldStayTheWordOfWhoEnteredIt() {
      var undone = ledger(imported(start, "600", FIRST), "bruno", LATER).undo(FIRST, "a");

      var entry = undone.observations().get(OF_2022).entry();
      assertThat(entry.recorder()).isEqualTo("anna");
      assertThat(entry.restorer()).isEqualTo("bruno");
      assertThat(ledger(undone, "anna", LATEST).approve(List.of(OF_2022)))
          .isEqualTo(new Outcome.Refused(Why.FOUR_EYES_NEEDED, 0, OF_2022));
    }

    @Test
    void shouldLeaveWhatASecondPersonApproved() {
      var approved =
          done(ledger(imported(start, "600", FIRST), "carla", LATER).approve(List.of(OF_2022)));

      assertThat(ledger(approved, "bruno", LATEST).undo(FIRST, "a")).isEqualTo(approved);
    }

    @Test
    void shouldNotCountAnUndoneImportOnceWhatReplacedItIsSentBack() {
      var both = imported(imported(start, "600", FIRST), "700", SECOND);
      var undone = ledger(both, "bruno", LATER).undo(FIRST, "a");

      var rejected = done(ledger(undone, "anna", LATEST).reject(List.of(OF_2022), "no"));

      assertThat(value(rejected)).isEqualTo("500");
    }

    @Test
    void shouldNeverHaveCountedADraftThatIsUndone() {
      var none = Samples.series("water", Samples.PRATO);
      var draft =
          done(
              ledger(none, "bruno", MORNING)
                  .record(List.of(observed("2022", "9")), true, "", FIRST));

      var undone = ledger(draft, "bruno", NOON).undo(FIRST, "a");

      assertThat(undone.observations().get(OF_2022).entry().approval())
          .isEqualTo(Approval.REJECTED);
      assertThat(undone.asOf(MORNING.plusSeconds(60)).at(OF_2022)).isEmpty();
    }
  }

  @Nested
  class History {
    @Test
    void shouldStillCountWhatWasSentBackLater() {
      var restated =
          done(
              ledger(series, "anna", MORNING).record(List.of(observed("2022", "9")), false, "new"));
      var rejected = done(ledger(restated, "bruno", NOON).reject(List.of(OF_2022), "no"));

      var between = rejected.asOf(MORNING.plusSeconds(60));

      assertThat(between.at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "9").reading());
      assertThat(between.at(OF_2022).orElseThrow().entry().rejection()).isEmpty();
      assertThat(between.at(OF_2022).orElseThrow().earlier()).hasSize(1);
      assertThat(rejected.asOf(NOON).at(OF_2022).orElseThrow().reading())
          .isEqualTo(observed("2022", "3.5").reading());
    }

    @Test
    void shouldKnowNoBasisThatWasChosenLater() {
      var other = Samples.with(series, "cities/programme/factors/b", 0);
      var now = other.replacing(series, NOON, "anna", "newer edition");

      assertThat(now.asOf(MORNING).earlierBases()).isEmpty();
      assertThat(now.asOf(MORNING).factor()).isEmpty();
      assertThat(now.asOf(NOON).earlierBases()).hasSize(1);
    }
  }
}
