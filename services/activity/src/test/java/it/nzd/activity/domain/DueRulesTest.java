package it.nzd.activity.domain;

import static it.nzd.activity.testing.Samples.change;
import static it.nzd.activity.testing.Samples.row;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.access.Row.Visibility;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueRulesTest {
  @Test
  void shouldTellADayFromItsBeginningInRome() {
    var commitment = object("commitments", Map.of("state", "STATE_ACTIVE", "dueDay", "2026-07-01"));

    assertThat(DueRules.first(commitment)).contains(Instant.parse("2026-06-30T22:00:00Z"));
  }

  @Test
  void shouldWaitForNothingThatIsDoneOrOver() {
    var fields = Map.of("milestones.0.dueDay", "2026-01-01", "milestones.1.dueDay", "2026-02-01");

    assertThat(what("commitments", "STATE_ACTIVE", fields))
        .containsExactly("milestone_due", "milestone_due");
    assertThat(what("commitments", "STATE_FULFILLED", fields)).isEmpty();
    var reached = new HashMap<>(fields);
    reached.put("milestones.0.reached", "true");
    assertThat(what("commitments", "STATE_ACTIVE", reached)).containsExactly("milestone_due");
  }

  @Test
  void shouldWaitForTheAuthorityUntilItConfirms() {
    var fields = new HashMap<>(Map.of("suspension.reviewDueAt", "2026-03-03T10:00:00Z"));

    assertThat(what("sandboxes", "STATE_SUSPENDED", fields))
        .containsExactly("suspension_review_due");
    fields.put("suspension.confirmedAt", "2026-03-02T10:00:00Z");
    assertThat(what("sandboxes", "STATE_SUSPENDED", fields)).isEmpty();
  }

  @Test
  void shouldWaitForTheFirstReportThatIsNotFiled() {
    var fields =
        new HashMap<>(
            Map.of(
                "design.startDay",
                "2026-01-15",
                "design.endDay",
                "2026-06-30",
                "design.reportingMonths",
                "3",
                "state",
                "STATE_RUNNING"));

    assertThat(DueRules.first(object("sandboxes", fields)))
        .contains(Instant.parse("2026-04-14T22:00:00Z"));
    fields.put("reports.0.number", "1");
    assertThat(DueRules.first(object("sandboxes", fields)))
        .contains(Instant.parse("2026-06-30T22:00:00Z"));
    fields.put("reports.1.number", "2");
    assertThat(DueRules.first(object("sandboxes", fields))).isEmpty();
  }

  @Test
  void shouldKnowReviewsAndReplies() {
    assertThat(what("decisions", "STATE_ADOPTED", Map.of("asked.reviewDay", "2026-03-03")))
        .containsExactly("review_due");
    assertThat(what("decisions", "STATE_REVOKED", Map.of("asked.reviewDay", "2026-03-03")))
        .isEmpty();
    assertThat(what("decisions", "STATE_ADOPTED", Map.of("asked.reviewDay", ""))).isEmpty();
    assertThat(what("consultations", "STATE_REPORTED", Map.of("replyDueOn", "2026-03-03")))
        .containsExactly("reply_due");
    assertThat(what("consultations", "STATE_ANSWERED", Map.of("replyDueOn", "2026-03-03")))
        .isEmpty();
    assertThat(
            what(
                "theories", "STATE_DRAFT", Map.of("content.assumptions.A1.reviewOn", "2026-03-03")))
        .containsExactly("assumption_due");
  }

  @Test
  void shouldWaitForTheNextValueOfASeriesAndForgetWhatCameIn() {
    var series = object("series", Map.of("lateFrom", "2026-06-30"));

    assertThat(DueRules.of(series))
        .containsExactly(
            new DueRules.Due("lateFrom", "data_late", Instant.parse("2026-06-29T22:00:00Z")));
    assertThat(DueRules.over(series))
        .isEqualTo(Map.of("data_late", Instant.parse("2026-06-29T22:00:00Z")));
    assertThat(DueRules.over(object("series", Map.of())))
        .isEqualTo(Map.of("data_late", Instant.MAX));
    assertThat(DueRules.over(object("commitments", Map.of("dueDay", "2026-07-01")))).isEmpty();
  }

  @Test
  void shouldTellOfWhatComesByItselfAndRemindNobody() {
    var closing =
        object("consultations", Map.of("state", "STATE_OPEN", "closeTime", "2026-03-03T10:00:00Z"));
    assertThat(DueRules.of(closing)).isEmpty();
    assertThat(DueRules.calendar(closing))
        .containsExactly(
            new DueRules.Due(
                "closeTime", "consultation_close", Instant.parse("2026-03-03T10:00:00Z")));
    var trial =
        object(
            "sandboxes",
            Map.of(
                "state",
                "STATE_RUNNING",
                "design.endDay",
                "2026-06-30",
                "design.derogations.0.toDay",
                "2026-05-31"));
    assertThat(DueRules.calendar(trial))
        .extracting(DueRules.Due::what)
        .containsExactlyInAnyOrder("trial_end", "derogation_end");
  }

  private static List<String> what(String collection, String state, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("state", state);
    return DueRules.of(object(collection, all)).stream().map(DueRules.Due::what).toList();
  }

  private static ThreadObject object(String collection, Map<String, String> fields) {
    var name = "cities/prato/" + collection + "/X1";
    var event = change(name, 1, "created", row("prato", Visibility.INTERNAL), fields);
    var entry =
        Entry.after(ChainHead.empty(event.tenant()), event.place(), event, CurrentRow.of(event));
    return ThreadObject.after(null, entry);
  }
}
