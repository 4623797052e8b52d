package it.nzd.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.launcher.machine.Console;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Watch watch =
      new Watch(new Console(new PrintStream(said, true, StandardCharsets.UTF_8)));

  @Test
  void shouldSayWhatHappenedWhatIsLostAndWhatToDo() {
    watch.signOnEnded("Keycloak ended by itself (code 137). Its log is x.");

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Keycloak ended by itself (code 137). Its log is x. Nobody can sign in")
        .contains("Stop with Ctrl-C and start again with ./nzd up; the data stay.");
  }

  @Test
  void shouldTellTheDoorFromTheServicesBehindIt() {
    watch.serviceEnded("gateway", "Gateway ended by itself.");
    watch.serviceEnded("indicators", "Indicators ended by itself.");

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("Gateway ended by itself. No page can be opened")
        .contains("Indicators ended by itself. The pages that need it");
  }
}
