package it.nzd.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The contract's style, its comments, and that a client of the last release still understands it.
 */
class BufTest {
  @Test
  void theContractIsCleanAndCommented() throws Exception {
    assertThat(buf("lint", "src/main/proto")).isEmpty();
  }

  @Test
  void theContractIsFormatted() throws Exception {
    assertThat(buf("format", "--diff", "src/main/proto")).isEmpty();
  }

  @Test
  void nothingOfTheLastReleaseIsBroken() throws Exception {
    assertThat(buf("breaking", "src/main/proto", "--against", "released.binpb")).isEmpty();
  }

  private static String buf(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of("target/buf/node_modules/.bin/buf").toString()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
