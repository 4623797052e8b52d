package it.nzd.theories.domain.review;

import static it.nzd.theories.domain.Samples.REUSE;
import static it.nzd.theories.domain.Samples.link;
import static it.nzd.theories.domain.Samples.water;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.theories.domain.model.IndicatorLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkStandingTest {
  /** From 10 at the end of 2022 to 30 at the end of 2030. */
  private static final IndicatorLink UP = link("l", "n", REUSE);

  private static final IndicatorLink DOWN =
      new IndicatorLink(
          "l", 1, "n", REUSE, new BigDecimal("100"), 2020, new BigDecimal("20"), "2030-12-31", "");

  private static Reading read(String value, int year) {
    return new Reading(
        "%", new BigDecimal(value), "" + year, LocalDate.of(year, 12, 31), true, false);
  }

  private static Standing standing(IndicatorLink link, Reading reading) {
    return LinkStanding.of(link, reading).standing();
  }

  @Test
  void shouldRequireTheStraightPathAtTheEndOfTheValuesPeriod() {
    // 1,461 of 2,922 days have gone by the end of 2026: half the way from 10 to 30
    assertThat(LinkStanding.of(UP, read("20", 2026)).required()).isEqualByComparingTo("20");
    assertThat(standing(UP, read("20", 2026))).isEqualTo(Standing.ON_TRACK);
    assertThat(standing(UP, read("19.99", 2026))).isEqualTo(Standing.LATE);
    assertThat(standing(UP, read("30", 2025))).isEqualTo(Standing.REACHED);
    assertThat(standing(UP, read("29", 2031))).isEqualTo(Standing.LATE);
  }

  @Test
  void shouldTurnTheComparisonWhereLessIsWanted() {
    // 1,826 of 3,652 days by the end of 2025: half the way from 100 to 20
    assertThat(LinkStanding.of(DOWN, read("55", 2025)).required()).isEqualByComparingTo("60");
    assertThat(standing(DOWN, read("55", 2025))).isEqualTo(Standing.ON_TRACK);
    assertThat(standing(DOWN, read("65", 2025))).isEqualTo(Standing.LATE);
    assertThat(standing(DOWN, read("20", 2025))).isEqualTo(Standing.REACHED);
  }

  @Test
  void shouldNeverTakeAMissingValueForZero() {
    assertThat(standing(UP, Reading.NONE)).isEqualTo(Standing.NO_VALUE);
    assertThat(standing(UP, read("10", 2022))).isEqualTo(Standing.NO_VALUE);
    var half = new IndicatorLink("l", 1, "n", REUSE, null, 0, new BigDecimal("3"), "", "");
    assertThat(standing(half, read("10", 2025))).isEqualTo(Standing.INCOMPLETE);
  }

  @Test
  void shouldKeepALevelByTheDirectionOfTheIndicator() {
    var level =
        new IndicatorLink(
            "l", 1, "n", REUSE, new BigDecimal("5"), 2022, new BigDecimal("5"), "2030-12-31", "");

    assertThat(standing(level, read("6", 2025))).isEqualTo(Standing.REACHED);
    assertThat(standing(level, read("4", 2025))).isEqualTo(Standing.LATE);
  }

  @Test
  void shouldGiveANodeTheWorstOfItsIndicators() {
    var all = NodeStanding.all(water(), Map.of(REUSE, read("12", 2026)));

    assertThat(all).extracting(NodeStanding::node).containsExactly("drawn", "reuse");
    assertThat(all.getFirst().standing()).isEqualTo(Standing.LATE);
    assertThat(Standing.REACHED.or(Standing.NO_VALUE)).isEqualTo(Standing.NO_VALUE);
    assertThat(Standing.LATE.or(Standing.ON_TRACK)).isEqualTo(Standing.LATE);
  }
}
