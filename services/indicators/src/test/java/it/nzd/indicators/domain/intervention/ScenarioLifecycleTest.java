package it.nzd.indicators.domain.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The life cycle answers every question as its table says, and the table is in docs/reference.
 * After a wanted change run with {@code -Dnzd.write=true} and read the difference.
 */
class ScenarioLifecycleTest {
  private static final Path PAGE = Path.of("../../docs/reference/lifecycle-scenario.md");
  private static final String ABOUT =
      """
      What a district becomes with a set of interventions. What is frozen keeps its result with factor editions, revisions
      and method versions, and gives the same numbers for ever.

      | Guard | Holds when |
      | --- | --- |
      | `complete-or-accepted` | nothing is missing, or a reason says why what is missing is accepted |
      | `decision-adopted` | the decisions service says that the decision is adopted, about a target, and names the scenario |
      """;

  @Test
  void shouldAnswerEveryQuestion() throws IOException {
    var table = ScenarioLifecycle.TABLE;
    assertThat(LifecycleProperties.check(table)).isGreaterThan(4 * 4 * 3);
    var page =
        "# Life cycle: %s\n\nWritten from the table that decides; a test compares.\n\n%s\n%s\n```mermaid\n%s```\n"
            .formatted(
                table.name(), ABOUT, LifecyclePages.markdown(table), LifecyclePages.mermaid(table));
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
