package it.nzd.sandboxes.domain;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which monitoring reports a trial owes. */
public final class ReportSchedule {
  /** Days for writing a report after its period. */
  private static final int GRACE_DAYS = 15;

  private ReportSchedule() {}

  /** How a report stands. */
  public enum Standing {
    TO_COME,
    DUE,
    OVERDUE,
    FILED
  }

  /**
   * A report that is owed.
   *
   * @param number number, from 1
   * @param fromDay first day of its period
   * @param toDay last day of its period
   * @param dueDay last day for filing it
   * @param standing how it stands
   */
  public record Owed(
      int number, LocalDate fromDay, LocalDate toDay, LocalDate dueDay, Standing standing) {}

  /** All reports of the trial's term, by number; none while the term is open. */
  public static List<Owed> of(Sandbox sandbox, LocalDate today) {
    var design = sandbox.design();
    var first = design.startDay();
    var last = design.endDay();
    if (first == null || last == null || design.reportingMonths() <= 0) {
      return List.of();
    }
    var filed = sandbox.trial().reports().stream().map(MonitoringReport::number).collect(toSet());
    var owed = new ArrayList<Owed>();
    var from = first;
    for (int number = 1; !from.isAfter(last); number++) {
      var next = first.plusMonths((long) number * design.reportingMonths());
      var to = next.isAfter(last) ? last : next.minusDays(1);
      var due = to.plusDays(GRACE_DAYS);
      owed.add(new Owed(number, from, to, due, standing(filed.contains(number), to, due, today)));
      from = next;
    }
    return owed;
  }

  /** Whether every report whose last day for filing is over is in. */
  static boolean isUpToDate(Sandbox sandbox, LocalDate today) {
    return of(sandbox, today).stream().noneMatch(owed -> owed.standing() == Standing.OVERDUE);
  }

  private static Standing standing(boolean isFiled, LocalDate to, LocalDate due, LocalDate today) {
    if (isFiled) {
      return Standing.FILED;
    }
    if (!today.isAfter(to)) {
      return Standing.TO_COME;
    }
    return today.isAfter(due) ? Standing.OVERDUE : Standing.DUE;
  }
}
