package it.nzd.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import it.nzd.store.testing.StoreProcess;
import it.nzd.store.testing.TestStore;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file meets its limit in the middle of a write, as on a disk that fills up suddenly. */
class FullDiskIT {

  private static final List<String> TWO_MEGABYTES_A_FILE =
      List.of("sh", "-c", "ulimit -f 4096; exec \"$@\"", "sh");

  @TempDir Path folder;

  @Test
  void shouldTellTheFailedWriteAndKeepTheAcknowledgedOnes() {
    int acknowledged = 0;
    MongoException failure = null;
    try (var store = StoreProcess.start(folder, TestStore.freePort(), TWO_MEGABYTES_A_FILE);
        var client = MongoClients.create(store.uri())) {
      while (failure == null) {
        assertThat(acknowledged).as("writes before the limit").isLessThan(100);
        try {
          things(client)
              .insertOne(new Document("_id", acknowledged).append("data", new byte[100_000]));
          acknowledged++;
        } catch (MongoException e) {
          failure = e;
        }
      }
      assertThat(failure.getCode()).isEqualTo(14031);
      assertThat(failure).hasMessageContaining("disk is full");
    }

    try (var store = EmbeddedStore.open(folder, 0);
        var client = MongoClients.create(store.uri())) {
      assertThat(things(client).countDocuments()).isBetween((long) acknowledged, acknowledged + 1L);
      assertThat(acknowledged).isPositive();
    }
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }
}
