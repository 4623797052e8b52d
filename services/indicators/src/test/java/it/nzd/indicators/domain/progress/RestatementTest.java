package it.nzd.indicators.domain.progress;

import static it.nzd.indicators.domain.Samples.observed;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Formula;
import it.nzd.indicators.domain.Ledger;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.Series;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestatementTest {
  private static final Instant SECOND = Instant.parse("2026-01-02T09:00:00Z");
  private static final Instant FIFTH = Instant.parse("2026-01-05T09:00:00Z");
  private static final Instant TENTH = Instant.parse("2026-01-10T09:00:00Z");
  private static final Instant TWELFTH = Instant.parse("2026-01-12T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  private static Ledger ledger(Series series, String by, Instant now) {
    return new Ledger(series, by, now, TODAY);
  }

  private static Series done(Ledger.Outcome outcome) {
    return ((Ledger.Outcome.Done) outcome).series();
  }

  private static Series record(Series series, Instant at, Observation now) {
    return done(ledger(series, "anna", at).record(List.of(now), false, "letto di nuovo"));
  }

  private static List<Restatement> restatements(Series series) {
    var indicator =
        Samples.indicator("m3", new Formula.Observed("cities/programme/measures/water"));
    var basis = new Basis(Optional.empty(), 0, 2026);
    return Restatement.of(
        List.of(series),
        then ->
            IndicatorValues.of(
                indicator,
                Map.of(),
                Map.of("cities/programme/measures/water", then.apply(series)),
                basis));
  }

  @Test
  void shouldTellBothMovesOfAValueThatWasSentBack() {
    var first = Samples.series("water", Samples.PRATO, observed("2022", "500"));
    var rejected =
        done(
            ledger(record(first, SECOND, observed("2022", "600")), "bruno", TENTH)
                .reject(List.of(Period.ofYear(2022)), "fuori scala"));

    assertThat(restatements(rejected))
        .extracting(r -> r.at() + " " + r.before() + ">" + r.after() + " " + r.reason())
        .containsExactly(TENTH + " 600>500 fuori scala", SECOND + " 500>600 letto di nuovo");
    assertThat(restatements(rejected.asOf(FIFTH)))
        .extracting(r -> r.before() + ">" + r.after())
        .containsExactly("500>600");
  }

  @Test
  void shouldKeepEarlierMovesWhenLookedAtAsOfATime() {
    var first = Samples.series("water", Samples.PRATO, observed("2022", "500"));
    var twice =
        record(record(first, SECOND, observed("2022", "600")), TENTH, observed("2022", "700"));

    assertThat(restatements(twice.asOf(FIFTH)))
        .extracting(r -> r.before() + ">" + r.after())
        .containsExactly("500>600");
    assertThat(restatements(twice.asOf(TWELFTH))).hasSize(2);
  }
}
