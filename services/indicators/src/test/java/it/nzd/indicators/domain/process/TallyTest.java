package it.nzd.indicators.domain.process;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.comparison.Reason;
import it.nzd.indicators.domain.comparison.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void shouldTakeTheMiddleOfTheDays() {
    var all = List.of(days(PRATO, 10), days(PRATO, 90), days(PRATO, 20), days(ROMA, 500));

    assertThat(Tally.of(Figure.TIME_TO_DECIDE, PRATO, all).value()).hasValue(20);
    assertThat(Tally.of(Figure.TIME_TO_DECIDE, PRATO, all).counted()).hasSize(3);
    assertThat(Tally.of(Figure.TIME_TO_DECIDE, ROMA, all).value()).hasValue(500);
  }

  @Test
  void shouldPoolSharesRatherThanAverageThem() {
    var all = List.of(answers(PRATO, 5, 10), answers(PRATO, 5, 90));

    assertThat(Tally.of(Figure.RESPONSE_RATE, PRATO, all).value()).hasValue(10);
  }

  @Test
  void shouldHaveNoValueWhereNothingIsCounted() {
    for (var figure : Figure.values()) {
      var tally = Tally.of(figure, PRATO, List.of());
      if (figure == Figure.TRIALS) {
        assertThat(tally.value()).hasValue(0);
      } else {
        assertThat(tally.value()).as(figure.name()).isEmpty();
      }
    }
    assertThat(Tally.unknown(PRATO).value()).isEmpty();
  }

  @Test
  void shouldCountWhatBelongsToAWholeCityInEachOfItsDistricts() {
    var city = new Counted("cities/prato/decisions/1", "", "", null, 7, 0, "", false);

    assertThat(Tally.of(Figure.TIME_TO_DECIDE, PRATO, List.of(city)).value()).hasValue(7);
    assertThat(Tally.of(Figure.TIME_TO_DECIDE, ROMA, List.of(city)).value()).isEmpty();
  }

  @Test
  void shouldTellStatesApartAndSayWhatIsInvented() {
    var all = List.of(trial("running", true), trial("idea", false), trial("running", false));
    var tally = Tally.of(Figure.TRIALS, PRATO, all);

    assertThat(tally.parts()).isEqualTo(Map.of("idea", 1, "running", 2));
    assertThat(tally.isInvented()).isTrue();
    assertThat(tally.first()).contains(LocalDate.of(2026, 1, 1));
  }

  @Test
  void shouldCompareOnlyWhatTwoDistrictsHaveAndNoBareNumbers() {
    var both =
        new ProcessFacts.Told(
            Map.of(
                Figure.TIME_TO_DECIDE, List.of(days(PRATO, 1), days(ROMA, 2)),
                Figure.TRIALS, List.of(trial("idea", false)),
                Figure.RESPONSE_RATE, List.of(answers(PRATO, 1, 2))));
    var districts = List.of(PRATO, ROMA);

    assertThat(ProcessLine.of(Figure.TIME_TO_DECIDE, both, districts).verdict())
        .isEqualTo(Verdict.COMPARABLE);
    assertThat(ProcessLine.of(Figure.TRIALS, both, districts).reasons())
        .containsExactly(Reason.ABSOLUTE);
    assertThat(ProcessLine.of(Figure.RESPONSE_RATE, both, districts).reasons())
        .containsExactly(Reason.TOO_FEW_VALUES);
    var away = ProcessLine.of(Figure.COMMITMENTS_KEPT, both, districts);
    assertThat(away.isKnown()).isFalse();
    assertThat(away.tallies()).allMatch(tally -> tally.value().isEmpty());
  }

  private static Counted days(String district, double days) {
    return new Counted("cities/x/decisions/1", "", district, null, days, 0, "", false);
  }

  private static Counted answers(String district, double submitted, double asked) {
    return new Counted("cities/x/consultations/1", "", district, null, submitted, asked, "", false);
  }

  private static Counted trial(String state, boolean invented) {
    return new Counted(
        "cities/prato/sandboxes/1", "", PRATO, LocalDate.of(2026, 1, 1), 1, 0, state, invented);
  }
}
