package it.nzd.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.Taken;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreezeTest {
  private final Consultation draft = Forms.draft();

  @Test
  void shouldLeaveADraftFreeButNeverLoosenConfidentiality() {
    var other = Forms.draft(List.of(), List.of());

    assertThat(Freeze.broken(draft, other)).isEmpty();
    assertThat(fields(Freeze.broken(draft, with(draft, Confidentiality.NAMED, false))))
        .containsExactly("confidentiality");
    assertThat(
            fields(
                Freeze.broken(
                    with(draft, Confidentiality.CONFIDENTIAL, true),
                    with(draft, Confidentiality.CONFIDENTIAL, false))))
        .containsExactly("hidden_results");
    assertThat(Freeze.broken(with(draft, Confidentiality.NAMED, false), draft)).isEmpty();
  }

  @Test
  void shouldFreezeTheFormOnceItTakesAnswers() {
    for (var state : ConsultationState.values()) {
      var before = at(draft, state);
      var after = at(Forms.draft(List.of(), List.of()), state);
      if (!state.isBeforeOpening()) {
        assertThat(fields(Freeze.broken(before, after)))
            .as(state.name())
            .contains("questions", "tables");
      }
    }
  }

  @Test
  void shouldMoveTheCloseOnlyToLaterWhileOpen() {
    var open = at(draft, ConsultationState.OPEN);

    assertThat(Freeze.broken(open, closing(open, 1))).isEmpty();
    assertThat(fields(Freeze.broken(open, closing(open, -1)))).containsExactly("close_time");
  }

  private static List<String> fields(List<it.nzd.platform.error.Broken> broken) {
    return broken.stream().map(it.nzd.platform.error.Broken::field).toList();
  }

  private static Consultation at(Consultation c, ConsultationState state) {
    return c.moved(state, new Taken("x", "a", "b", "someone", Forms.OPENS, ""));
  }

  private static Consultation closing(Consultation c, int days) {
    return new Consultation(
        c.title(),
        c.description(),
        c.language(),
        c.district(),
        c.levers(),
        c.level(),
        c.promise(),
        c.audience(),
        c.opensAt(),
        Forms.CLOSES.plusSeconds(86_400L * days),
        c.replyDueOn(),
        c.confidentiality(),
        c.hiddenResults(),
        c.questions(),
        c.tables(),
        c.minutes(),
        c.summary(),
        c.themes(),
        c.visibility(),
        c.illustrative(),
        c.links(),
        c.state(),
        c.steps(),
        c.formFingerprint(),
        c.audienceCount());
  }

  private static Consultation with(
      Consultation c, Confidentiality confidentiality, boolean hidden) {
    return new Consultation(
        c.title(),
        c.description(),
        c.language(),
        c.district(),
        c.levers(),
        c.level(),
        c.promise(),
        c.audience(),
        c.opensAt(),
        c.closesAt(),
        c.replyDueOn(),
        confidentiality,
        hidden,
        c.questions(),
        c.tables(),
        c.minutes(),
        c.summary(),
        c.themes(),
        c.visibility(),
        c.illustrative(),
        c.links(),
        c.state(),
        c.steps(),
        c.formFingerprint(),
        c.audienceCount());
  }
}
