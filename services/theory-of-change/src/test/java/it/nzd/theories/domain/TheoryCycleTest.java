package it.nzd.theories.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TheoryCycleTest {
  private static final Path WRITTEN = Path.of("../../docs/reference/lifecycle-theory.md");

  @Test
  void shouldAnswerEveryQuestionAsTheTableSays() {
    assertThat(LifecycleProperties.check(TheoryCycle.TABLE)).isGreaterThan(100);
  }

  @Test
  void shouldBeTheTableThatTheReferenceShows() throws IOException {
    var page =
        "# The life of a theory of change\n\nWritten from the table that decides.\n\n"
            + LifecyclePages.markdown(TheoryCycle.TABLE)
            + "\n```mermaid\n"
            + LifecyclePages.mermaid(TheoryCycle.TABLE)
            + "```\n";
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(WRITTEN, page);
    }

    assertThat(Files.readString(WRITTEN)).isEqualTo(page);
  }
}
