package it.nzd.barriers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.barriers.domain.common.CommonLifecycle;
import it.nzd.barriers.domain.scoring.RoundLifecycle;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The life cycles answer every question as their tables say, and the tables are in docs/reference.
 * After a wanted change run with {@code -Dnzd.write=true} and read the difference.
 */
class LifecyclePagesTest {
  private static final Path REFERENCE = Path.of("../../docs/reference");

  @Test
  void shouldAnswerEveryQuestionAboutABarrier() throws IOException {
    assertThat(LifecycleProperties.check(BarrierLifecycle.TABLE)).isGreaterThan(8 * 8 * 5);
    written(
        BarrierLifecycle.TABLE,
        """
        A barrier or opportunity in a city. An opportunity takes the same way: `removed` then means seized.

        | Guard | Holds when |
        | --- | --- |
        | `has-evidence` | at least one statement with its source |
        | `is-scored` | a closed scoring round has a score for it |
        | `has-owner` | an office or body looks after it |
        | `has-remedy` | what is done about it, or was, is written down |
        """);
  }

  @Test
  void shouldAnswerEveryQuestionAboutAScoringRound() throws IOException {
    assertThat(LifecycleProperties.check(RoundLifecycle.TABLE)).isGreaterThan(3 * 2 * 4);
    written(
        RoundLifecycle.TABLE,
        """
        Several people score the same barriers. Nobody reads another one's scores before the round closes; those of a
        cancelled round are thrown away.

        | Guard | Holds when |
        | --- | --- |
        | `several-assessors` | at least two people have given scores |
        """);
  }

  @Test
  void shouldAnswerEveryQuestionAboutACommonBarrier() throws IOException {
    assertThat(LifecycleProperties.check(CommonLifecycle.TABLE)).isGreaterThan(4 * 3 * 5);
    written(
        CommonLifecycle.TABLE,
        """
        The same barrier in several cities. The proposal is the yes of the city that proposes; a coordinator of each other
        city says yes or no, and that answer takes the step.

        | Guard | Holds when |
        | --- | --- |
        | `second-city-agrees` | coordinators of two cities have said yes |
        | `other-cities-refuse` | nobody is left who could say yes |
        """);
  }

  private static void written(Lifecycle<?, ?, ?> table, String about) throws IOException {
    var page =
        "# Life cycle: %s\n\nWritten from the table that decides; a test compares.\n\n%s\n%s\n```mermaid\n%s```\n"
            .formatted(
                table.name(), about, LifecyclePages.markdown(table), LifecyclePages.mermaid(table));
    var path = REFERENCE.resolve("lifecycle-%s.md".formatted(table.name()));
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(path, page);
    }
    assertThat(Files.readString(path)).isEqualTo(page);
  }
}
