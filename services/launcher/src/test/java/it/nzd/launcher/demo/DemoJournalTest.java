package it.nzd.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.launcher.demo.DemoJournal.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoJournalTest {
  @TempDir Path folder;

  @Test
  void shouldKnowAfterAnInterruptionWhatEachStepGave() {
    var before = new DemoJournal(folder.resolve("played"));
    before.add("series", new Given("cities/prato/series/1", "\"1\""));
    before.add("values", Given.NOTHING);

    var after = new DemoJournal(folder.resolve("played"));
    assertThat(after.of("series")).contains(new Given("cities/prato/series/1", "\"1\""));
    assertThat(after.of("values")).contains(Given.NOTHING);
    assertThat(after.of("approval")).isEmpty();
  }

  @Test
  void shouldPlayAStepAgainWhoseLineWasCutShort() throws IOException {
    Files.writeString(folder.resolve("played"), "\nseries\tcities/prato/series/1\t\"1");
    var journal = new DemoJournal(folder.resolve("played"));
    assertThat(journal.of("series")).isEmpty();

    journal.add("series", new Given("cities/prato/series/1", "\"12\""));
    assertThat(new DemoJournal(folder.resolve("played")).of("series"))
        .contains(new Given("cities/prato/series/1", "\"12\""));
  }
}
