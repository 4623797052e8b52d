package it.nzd.activity.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When the next monitoring report of a trial is to be written: the day after its period. A period
 * is as many months as the design says, from the first day on, and ends with the trial at the
 * latest.
 */
final class ReportRule {
  static final String WHAT = "report_due";
  static final String START = "design\\.startDay";
  static final String FILED = "reports\\.\\d+\\.number";
  static final Set<String> STATES = Set.of("STATE_RUNNING", "STATE_SUSPENDED", "STATE_EVALUATION");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private ReportRule() {}

  /** The day on which the next report falls due; empty when all are filed. */
  static Optional<LocalDate> next(ThreadObject trial) {
    var first = day(trial, "design.startDay");
    var last = day(trial, "design.endDay");
    int months = months(trial);
    if (first.isEmpty() || last.isEmpty() || months <= 0) {
      return Optional.empty();
    }
    var filed = filed(trial);
    var from = first.get();
    for (int number = 1; !from.isAfter(last.get()); number++) {
      var next = first.get().plusMonths((long) number * months);
      if (!filed.contains(Integer.toString(number))) {
        return Optional.of(next.isAfter(last.get()) ? last.get().plusDays(1) : next);
      }
      from = next;
    }
    return Optional.empty();
  }

  private static Set<String> filed(ThreadObject trial) {
    return trial.fields().keySet().stream()
        .filter(path -> path.matches(FILED))
        .map(trial::text)
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> day(ThreadObject trial, String path) {
    var found = DAY.matcher(trial.text(path));
    try {
      return found.find() ? Optional.of(LocalDate.parse(found.group())) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static int months(ThreadObject trial) {
    var text = trial.text("design.reportingMonths");
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
  }
}
