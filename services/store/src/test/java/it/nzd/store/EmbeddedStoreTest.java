package it.nzd.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

  @TempDir Path folder;

  @Test
  void shouldKeepDataAndUniqueIndexesAcrossARestart() {
    try (var store = EmbeddedStore.open(folder, 0);
        var client = MongoClients.create(store.uri())) {
      things(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
      things(client).insertOne(new Document("_id", "a").append("key", 1));
    }

    try (var store = EmbeddedStore.open(folder, 0);
        var client = MongoClients.create(store.uri())) {
      assertThat(things(client).find().into(new java.util.ArrayList<>()))
          .containsExactly(new Document("_id", "a").append("key", 1));
      assertThatThrownBy(() -> things(client).insertOne(new Document("_id", "b").append("key", 1)))
          .isInstanceOfSatisfying(
              MongoException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
      assertThat(store.failure()).isEmpty();
    }
  }

  @Test
  void shouldRefuseASecondInstanceOnTheSameFolder() {
    try (var store = EmbeddedStore.open(folder, 0)) {
      assertThat(store.port()).isPositive();
      assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
          .isInstanceOfSatisfying(
              StoreException.class,
              e -> {
                assertThat(e.reason()).isEqualTo(Reason.LOCKED);
                assertThat(e).hasMessageContaining("in use by another process");
              });
    }
  }

  @Test
  void shouldRefuseAFolderOfAnotherFormatAndLeaveItUntouched() throws IOException {
    Files.writeString(folder.resolve("FORMAT"), "nzd-store 99\n");

    assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_FORMAT))
        .hasMessageContaining("nzd-store 99");
    assertThat(folder.resolve("store.mv")).doesNotExist();
  }

  @Test
  void shouldRefuseAFileThatIsNoStore() throws IOException {
    Files.writeString(folder.resolve("FORMAT"), StoreFolder.FORMAT);
    Files.writeString(folder.resolve("store.mv"), "x".repeat(20_000));

    assertThatThrownBy(() -> EmbeddedStore.open(folder, 0))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED));
  }

  @Test
  void shouldSayWhenThePortIsTaken() {
    try (var store = EmbeddedStore.inMemory()) {
      assertThatThrownBy(() -> EmbeddedStore.open(folder, store.port()))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PORT_TAKEN));
    }
    EmbeddedStore.open(folder, 0).close();
  }

  @Test
  void shouldRefuseWritesButReadWhileTheDiskIsNearlyFull() {
    var free = new AtomicLong(Long.MAX_VALUE);
    try (var store = EmbeddedStore.open(new StoreFolder(folder), 0, free::get);
        var client = MongoClients.create(store.uri())) {
      things(client).insertOne(new Document("_id", 1));

      free.set(EmbeddedBackend.FREE_SPACE_FLOOR - 1);
      assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
          .isInstanceOfSatisfying(
              MongoException.class, e -> assertThat(e.getCode()).isEqualTo(14031))
          .hasMessageContaining("nearly full");
      assertThat(things(client).countDocuments()).isEqualTo(1);

      free.set(Long.MAX_VALUE);
      things(client).insertOne(new Document("_id", 2));
      assertThat(things(client).countDocuments()).isEqualTo(2);
    }
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("test").getCollection("things");
  }
}
