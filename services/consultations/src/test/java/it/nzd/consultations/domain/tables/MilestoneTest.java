package it.nzd.consultations.domain.tables;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import it.nzd.consultations.domain.Forms;
import it.nzd.consultations.domain.QuestionType;
import it.nzd.consultations.domain.Submission;
import it.nzd.consultations.domain.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MilestoneTest {
  private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");

  @Test
  void shouldMoveOnOnlyWhenEnoughMoreAreThere() {
    assertThat(Milestone.NONE.isDueAt(4)).isFalse();
    assertThat(Milestone.NONE.isDueAt(5)).isTrue();
    var hundred = new Milestone(100, null, Map.of());
    assertThat(hundred.isDueAt(119)).isFalse();
    assertThat(hundred.isDueAt(120)).isTrue();
  }

  @Test
  void shouldKeepAPartThatHasNotGrownEnough() {
    var first = new Milestone(5, null, Map.of("a", said(5, "10"), "b", said(5, "10")));
    var next = new Milestone(10, 80.0, Map.of("a", said(10, "20"), "b", said(6, "99")));

    var followed = first.followedBy(next);

    assertThat(followed.answers()).isEqualTo(10);
    assertThat(followed.questions().get("a")).isEqualTo(said(10, "20"));
    assertThat(followed.questions().get("b")).isEqualTo(said(5, "10"));
  }

  @Test
  void shouldGiveBackBroadStepsOnly() {
    var form =
        Forms.draft(
            List.of(
                Forms.question("water", QuestionType.NUMBER),
                Forms.question("uses", QuestionType.SINGLE)),
            List.of());
    var maker = new MilestoneMaker(form);
    for (int i = 0; i < 7; i++) {
      maker.add(submission(1000 + i, i < 5 ? "a" : "b"));
    }

    var feedback = Feedback.of(submission(400, "a"), maker.milestone());

    assertThat(feedback.items())
        .containsExactly(
            new Feedback.Item("uses", Feedback.Place.UNSPECIFIED, 70),
            new Feedback.Item("water", Feedback.Place.FAR_BELOW, null));
  }

  @Test
  void shouldSayNothingOfFewerThanFive() {
    var maker = new MilestoneMaker(Forms.draft());
    for (int i = 0; i < 4; i++) {
      maker.add(submission(i, "a"));
    }

    assertThat(maker.milestone().questions()).isEmpty();
    assertThat(maker.milestone().balance()).isNull();
  }

  @Test
  void shouldMeasureHowAlikeThoseWhoAnsweredAre() {
    var audience =
        new AudienceCount(
            100,
            0,
            List.of(
                new AudienceCount.Group(Breakdown.SIZE_CLASS, "MICRO", 80, 0),
                new AudienceCount.Group(Breakdown.SIZE_CLASS, "LARGE", 20, 0)),
            NOW,
            List.of());

    assertThat(Balance.of(Map.of("MICRO", 8, "LARGE", 2), audience)).contains(100.0);
    assertThat(Balance.of(Map.of("LARGE", 10), audience)).contains(20.0);
    assertThat(Balance.of(Map.of("LARGE", 4), audience)).isEmpty();
  }

  private static Milestone.Said said(int answers, String mean) {
    return new Milestone.Said(answers, Map.of(), new BigDecimal(mean));
  }

  private static Submission submission(int water, String uses) {
    return new Submission(
        1,
        NOW,
        "p",
        "s",
        Map.of(
            "water", new Value.Number(BigDecimal.valueOf(water)),
            "uses", new Value.Single(uses)),
        null,
        Forms.facts("MICRO", "13", "100005"),
        "");
  }
}
