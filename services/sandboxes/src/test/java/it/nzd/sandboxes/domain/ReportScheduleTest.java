package it.nzd.sandboxes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.sandboxes.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReportScheduleTest {
  @Test
  void shouldOweAReportAPeriodUntilTheLastDay() {
    var owed = ReportSchedule.of(Samples.complete(), LocalDate.of(2026, 5, 10));

    assertThat(owed)
        .extracting(ReportSchedule.Owed::toDay, ReportSchedule.Owed::standing)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 4, 30), ReportSchedule.Standing.DUE),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 6, 30), ReportSchedule.Standing.TO_COME),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2026, 8, 31), ReportSchedule.Standing.TO_COME));
    assertThat(ReportSchedule.of(Samples.complete(), LocalDate.of(2026, 5, 16)).getFirst())
        .returns(ReportSchedule.Standing.OVERDUE, ReportSchedule.Owed::standing);
    assertThat(ReportSchedule.of(Samples.idea(), LocalDate.of(2026, 5, 16))).isEmpty();
  }

  @Property(tries = 300)
  void shouldCoverTheTermWithoutGapOrOverlap(
      @ForAll @IntRange(min = 0, max = 900) int days,
      @ForAll @IntRange(min = 1, max = 12) int months,
      @ForAll @IntRange(min = 0, max = 400) int shift) {
    var start = LocalDate.of(2025, 12, 31).plusDays(shift);
    var end = start.plusDays(days);
    var old = Samples.design(List.of());
    var design =
        new Design(
            "",
            "",
            "",
            start,
            end,
            months,
            "",
            "",
            old.participants(),
            old.safeguards(),
            old.metrics(),
            old.exitCriteria(),
            List.of(),
            List.of());

    var owed = ReportSchedule.of(Samples.of(Outline.EMPTY, design), start);

    assertThat(owed.getFirst().fromDay()).isEqualTo(start);
    assertThat(owed.getLast().toDay()).isEqualTo(end);
    for (int i = 1; i < owed.size(); i++) {
      assertThat(owed.get(i).fromDay()).isEqualTo(owed.get(i - 1).toDay().plusDays(1));
      assertThat(owed.get(i).number()).isEqualTo(i + 1);
    }
  }
}
