package it.nzd.sandboxes.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.lifecycle.LifecyclePages;
import it.nzd.platform.testing.LifecycleProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SandboxLifecycleTest {
  private static final Path WRITTEN = Path.of("../../docs/reference/lifecycle-sandbox.md");

  @Test
  void shouldAnswerEveryQuestionAsItsTableSays() {
    assertThat(LifecycleProperties.check(SandboxLifecycle.TABLE)).isGreaterThan(100_000);
  }

  @Test
  void shouldBeWrittenDownAsItIs() throws IOException {
    var now = page();
    if (Boolean.getBoolean("nzd.write")) {
      Files.writeString(WRITTEN, now);
    }
    assertThat(now).isEqualTo(Files.readString(WRITTEN));
  }

  private static String page() {
    return "# Life cycle of a sandbox\n\n"
        + "Written by a test from the table that decides. `system` is the service itself: the clock"
        + " and the stop clause.\n`proposer`, `manager` and `independent-evaluator` are seats at"
        + " one sandbox, the others roles in its city.\n\n"
        + "```mermaid\n"
        + LifecyclePages.mermaid(SandboxLifecycle.TABLE)
        + "```\n\n"
        + LifecyclePages.markdown(SandboxLifecycle.TABLE)
        + "\n## What is recorded without a step\n\n| Record | In | By |\n| --- | --- | --- |\n"
        + Arrays.stream(Deed.values()).map(SandboxLifecycleTest::row).collect(Collectors.joining());
  }

  private static String row(Deed deed) {
    return "| %s | %s | %s |\n"
        .formatted(
            deed.code(),
            Arrays.stream(SandboxState.values())
                .filter(deed::isKnownIn)
                .map(SandboxState::code)
                .collect(Collectors.joining(", ")),
            deed.roles().stream().sorted().collect(Collectors.joining(", ")));
  }
}
