package it.nzd.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import it.nzd.store.testing.StoreProcess;
import it.nzd.store.testing.TestStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL under numbered writes from several connections: every acknowledged write is there after
 * the restart, no unique key is taken by a document that is not there, and no counter went back.
 * Rounds: {@code -Dnzd.test.kills}, 10 unless told.
 */
class KillLoopIT {

  private static final int ROUNDS = Integer.getInteger("nzd.test.kills", 6);
  private static final int WRITERS = 8;
  private static final String IMPATIENT = "/?serverSelectionTimeoutMS=2000";

  @TempDir Path folder;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> tried = ConcurrentHashMap.newKeySet();
  private final AtomicIntegerArray acknowledgedVersions = new AtomicIntegerArray(WRITERS);

  @Test
  void shouldKeepEveryAcknowledgedWrite() throws Exception {
    var random = new Random(20260301);
    for (int round = 1; round <= ROUNDS; round++) {
      writeUntilKilled(round, 150 + random.nextInt(1200));
      checkAfterRestart(round);
    }
    System.out.printf(
        "kill loop: %d rounds, %d acknowledged inserts, none lost%n", ROUNDS, acknowledged.size());
  }

  private void writeUntilKilled(int round, int millis) throws InterruptedException {
    var store = StoreProcess.start(folder, TestStore.freePort());
    try (var client = MongoClients.create(store.uri() + IMPATIENT)) {
      things(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
      var writers = new ArrayList<Thread>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int number = writer;
        writers.add(Thread.ofPlatform().start(() -> write(client, round, number)));
      }
      TimeUnit.MILLISECONDS.sleep(millis);
      store.kill();
      for (var writer : writers) {
        writer.join(TimeUnit.SECONDS.toMillis(60));
      }
    }
  }

  private void write(MongoClient client, int round, int writer) {
    try {
      for (int number = 0; ; number++) {
        var key = "%d-%d-%d".formatted(round, writer, number);
        tried.add(key);
        things(client)
            .insertOne(new Document("_id", key).append("key", key).append("pad", "x".repeat(200)));
        acknowledged.add(key);
        raise(client, writer);
      }
    } catch (MongoException killed) {
      assertThat(killed.getCode()).isNegative();
    }
  }

  private void raise(MongoClient client, int writer) {
    var seen = acknowledgedVersions.get(writer);
    var found = counters(client).find(eq("_id", writer)).first();
    int version = found == null ? 0 : found.getInteger("version");
    assertThat(version).isGreaterThanOrEqualTo(seen);
    counters(client)
        .replaceOne(
            version == 0 ? eq("_id", writer) : and(eq("_id", writer), eq("version", version)),
            new Document("_id", writer).append("version", version + 1),
            new ReplaceOptions().upsert(version == 0));
    acknowledgedVersions.set(writer, version + 1);
  }

  private void checkAfterRestart(int round) {
    try (var store = StoreProcess.start(folder, TestStore.freePort());
        var client = MongoClients.create(store.uri())) {
      var present = new HashSet<String>();
      things(client).find().map(each -> each.getString("key")).into(present);
      assertThat(present).as("round %d", round).containsAll(acknowledged);
      assertThat(tried).containsAll(present);
      repeatUnacknowledged(client, present);
      for (int writer = 0; writer < WRITERS; writer++) {
        var counter = counters(client).find(eq("_id", writer)).first();
        int version = counter == null ? 0 : counter.getInteger("version");
        assertThat(version)
            .isBetween(acknowledgedVersions.get(writer), acknowledgedVersions.get(writer) + 1);
        // Seen after the restart, it may never go back either.
        acknowledgedVersions.set(writer, version);
      }
    }
  }

  /** What is not there can be written again: no index entry outlived its document. */
  private void repeatUnacknowledged(MongoClient client, Set<String> present) {
    List<String> lost = tried.stream().filter(key -> !present.contains(key)).toList();
    for (var key : lost) {
      things(client).insertOne(new Document("_id", key).append("key", key));
      acknowledged.add(key);
    }
  }

  private static MongoCollection<Document> things(MongoClient client) {
    return client.getDatabase("kill").getCollection("things");
  }

  private static MongoCollection<Document> counters(MongoClient client) {
    return client.getDatabase("kill").getCollection("counters");
  }
}
