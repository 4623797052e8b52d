package it.nzd.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConsultationLifecycleTest {
  private static final Path PAGE = Path.of("../../docs/reference/lifecycle-consultation.md");

  @Test
  void shouldAnswerEveryQuestionAsItsTableSays() {
    int statesTimesActions = ConsultationState.values().length * ConsultationAction.values().length;
    assertThat(LifecycleProperties.check(ConsultationLifecycle.TABLE))
        .isGreaterThan(statesTimesActions * 3);
  }

  @Test
  void shouldArchiveOnlyWhatWasAnswered() {
    assertThat(ConsultationLifecycle.TABLE.transitions())
        .filteredOn(row -> row.to() == ConsultationState.ARCHIVED)
        .singleElement()
        .satisfies(row -> assertThat(row.from()).isEqualTo(ConsultationState.ANSWERED));
    assertThat(ConsultationLifecycle.TABLE.transitions())
        .filteredOn(row -> row.to() == ConsultationState.ANSWERED)
        .singleElement()
        .satisfies(row -> assertThat(row.guards()).containsExactly("themes-answered"));
  }

  @Test
  void shouldBeWrittenInTheReference() throws IOException {
    var page =
        "# Life cycle of a consultation\n\n"
            + "Written by a test from the table that decides. `system` is the service's own clock.\n\n"
            + "```mermaid\n"
            + LifecyclePages.mermaid(ConsultationLifecycle.TABLE)
            + "```\n\n"
            + LifecyclePages.markdown(ConsultationLifecycle.TABLE);
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }
}
