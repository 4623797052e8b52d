package it.nzd.store;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.store.StoreChoice.Kind;
import it.nzd.store.StoreChoice.Settings;
import it.nzd.store.testing.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreChoiceTest {

  @TempDir Path work;

  @Test
  void shouldUseTheGivenMongoDb() throws Exception {
    var given = new Settings(Optional.of("mongodb://example:27017"), work, 0, "");

    try (var choice = StoreChoice.open(given)) {
      assertThat(choice.kind()).isEqualTo(Kind.GIVEN);
      assertThat(choice.uri()).isEqualTo("mongodb://example:27017");
    }
    assertThat(work).isEmptyDirectory();
  }

  @Test
  void shouldUseTheEmbeddedStoreWhenThereIsNoMongod() throws Exception {
    try (var choice = StoreChoice.open(new Settings(Optional.empty(), work, 0, ""))) {
      assertThat(choice.kind()).isEqualTo(Kind.EMBEDDED);
      assertThat(choice.uri()).startsWith("mongodb://127.0.0.1:");
      assertThat(choice.sentence()).contains("no mongod was found");
    }
    assertThat(work.resolve("data/store/embedded/store.mv")).exists();
  }

  @Test
  void shouldStayWithEmbeddedDataWhenAMongodAppears() throws Exception {
    StoreChoice.open(new Settings(Optional.empty(), work, 0, "")).close();
    fakeMongod();

    try (var choice = StoreChoice.open(new Settings(Optional.empty(), work, 0, ""))) {
      assertThat(choice.kind()).isEqualTo(Kind.EMBEDDED);
      assertThat(choice.sentence()).contains("its data is already there");
    }
  }

  @Test
  void shouldStartAMongodFoundOnThePath() throws Exception {
    var binary = TestStore.mongod();
    Assumptions.assumeTrue(binary.isPresent(), TestStore.NO_MONGOD);
    var path = binary.get().getParent().toString();

    try (var choice =
        StoreChoice.open(new Settings(Optional.empty(), work, TestStore.freePort(), path))) {
      assertThat(choice.kind()).isEqualTo(Kind.MONGOD);
      assertThat(choice.sentence()).contains("replica set of one node");
    }
  }

  private void fakeMongod() throws IOException {
    var bin = Files.createDirectories(work.resolve("tools/mongod/bin"));
    var fake = Files.writeString(bin.resolve("mongod"), "#!/bin/sh\nexit 1\n");
    assertThat(fake.toFile().setExecutable(true)).isTrue();
  }
}
