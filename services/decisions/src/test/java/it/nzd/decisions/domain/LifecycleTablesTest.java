package it.nzd.decisions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The life cycles of this service, asked everything that can be asked, and their written pages in
 * docs/reference. After a wanted change run with {@code -Dnzd.write=true} and read the difference.
 */
class LifecycleTablesTest {
  private static final Path FOLDER = Path.of("../../docs/reference");

  @Test
  void shouldAnswerEveryQuestionAboutDecisions() throws IOException {
    assertThat(LifecycleProperties.check(DecisionLifecycle.TABLE)).isGreaterThan(2_000);
    assertWritten(DecisionLifecycle.TABLE, "Decisions of a transition team");
  }

  @Test
  void shouldAnswerEveryQuestionAboutMeetings() throws IOException {
    assertThat(LifecycleProperties.check(MeetingLifecycle.TABLE)).isGreaterThan(100);
    assertWritten(MeetingLifecycle.TABLE, "Meetings of a transition team");
  }

  @Test
  void shouldAnswerEveryQuestionAboutCommitments() throws IOException {
    assertThat(LifecycleProperties.check(CommitmentLifecycle.TABLE)).isGreaterThan(500);
    assertWritten(CommitmentLifecycle.TABLE, "Commitments of signatories");
  }

  private static void assertWritten(Lifecycle<?, ?, ?> table, String title) throws IOException {
    var page =
        "# %s\n\nWritten by a test from the table that decides.\n\n```mermaid\n%s```\n\n%s"
            .formatted(title, LifecyclePages.mermaid(table), LifecyclePages.markdown(table));
    var file = FOLDER.resolve("lifecycle-" + table.name() + ".md");
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(file, page);
    }
    assertThat(page).isEqualTo(Files.readString(file));
  }
}
