package it.nzd.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import it.nzd.store.testing.TestStore;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodProcessIT {

  @TempDir Path folder;

  @Test
  void shouldBeAPrimaryAndKeepDataAcrossARestart() {
    var binary = TestStore.mongod();
    Assumptions.assumeTrue(binary.isPresent(), TestStore.NO_MONGOD);
    var port = TestStore.freePort();

    for (int round = 0; round < 2; round++) {
      try (var mongod = MongodProcess.start(binary.get(), folder, port);
          var client = MongoClients.create(mongod.uri())) {
        var things = client.getDatabase("test").getCollection("things");
        assertThat(things.countDocuments()).isEqualTo(round);
        things.insertOne(new Document("_id", round));
        assertThat(ProcessHandle.of(mongod.pid())).isPresent();
      }
    }
  }
}
