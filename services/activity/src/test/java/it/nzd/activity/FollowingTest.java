package it.nzd.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import it.nzd.activity.application.ChainVerification;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.KnownEntry;
import it.nzd.activity.domain.Places;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import it.nzd.things.Things;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Following a real event log: aggregates, outbox and gRPC as every service has them. */
class FollowingTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestIdentity identity = new TestIdentity();
  private final String transport = "things-" + UUID.randomUUID();
  private final String source = TestStore.database("things");
  private final String store = TestStore.database("activity");
  private Things things = startThings();
  private RunningActivity activity = startActivity();

  @AfterEach
  void stop() {
    activity.close();
    things.close();
  }

  @Test
  void shouldWriteWhatHappenedBeforeAndWhatHappensNow() {
    create(1, 5);
    awaitEntries(5);
    create(6, 8);
    awaitEntries(8);

    assertThat(entries())
        .extracting(entry -> entry.event().id())
        .startsWith("cities/prato/things/A1@1", "cities/prato/things/A2@1");
    assertIntact("prato", 8);
  }

  @Test
  void shouldCatchUpWithASourceThatWasStoppedAndReturned() {
    var lines = listen();
    create(1, 2);
    awaitEntries(2);
    things.close();
    await().atMost(SOON).until(() -> said(lines, Level.WARN) == 1);
    things = startThings();
    create(3, 6);
    awaitEntries(6);

    assertIntact("prato", 6);
    assertThat(said(lines, Level.WARN)).isEqualTo(1);
    await().atMost(SOON).until(() -> said(lines, Level.INFO) == 1);
  }

  @Test
  void shouldGoOnFromItsPlaceAfterARestart() {
    create(1, 3);
    awaitEntries(3);
    activity.close();
    create(4, 7);
    activity = startActivity();
    awaitEntries(7);

    assertIntact("prato", 7);
  }

  @Test
  void shouldNotDoubleWhatIsDeliveredAgain() {
    create(1, 4);
    awaitEntries(4);
    await().atMost(SOON).until(() -> activity.bean(Places.class).of("things").sequence() == 4);
    activity.close();
    activity = startActivity(1);
    create(5, 6);
    awaitEntries(6);

    await().atMost(SOON).until(() -> activity.bean(Places.class).of("things").sequence() == 6);
    assertIntact("prato", 6);
    assertThat(entries()).hasSize(6);
  }

  @Test
  void shouldReadASourceThatWasSetBackFromItsFirstEvent() {
    create(1, 4);
    awaitEntries(4);
    things.close();
    things = Things.start(TestStore.uri(), TestStore.database("things"), transport, identity);
    things.create("prato", "B1", Visibility.PARTNERS);
    awaitEntries(5);

    assertIntact("prato", 5);
  }

  @Test
  void shouldLetOneOfTwoReplicasFollowAndTheOtherTakeOver() {
    try (var second = startActivity()) {
      create(1, 3);
      awaitEntries(3);
      activity.close();
      activity = second;
      create(4, 6);
      awaitEntries(6);
      assertIntact("prato", 6);
    }
  }

  @Test
  void shouldGiveItsLeaseUpWhenItStops() {
    create(1, 1);
    awaitEntries(1);
    activity.close();
    try (var client = com.mongodb.client.MongoClients.create(TestStore.uri())) {
      var place =
          client
              .getDatabase(store)
              .getCollection("places")
              .find(new Document("_id", "things"))
              .first();
      assertThat(place).containsEntry("holder", "").containsEntry("sequence", 1);
    }
  }

  @Test
  void shouldTakeOverFromAReplicaThatDiedWithoutAWord() {
    create(1, 2);
    awaitEntries(2);
    activity.close();
    try (var store = com.mongodb.client.MongoClients.create(TestStore.uri())) {
      store
          .getDatabase(this.store)
          .getCollection("places")
          .updateOne(
              new Document("_id", "things"),
              new Document("$set", new Document("holder", "the dead")));
    }
    activity = startActivity();
    create(3, 3);
    awaitEntries(3);
  }

  private void create(int from, int to) {
    for (int i = from; i <= to; i++) {
      things.create("prato", "A" + i, Visibility.PARTNERS);
    }
  }

  private Things startThings() {
    return Things.start(TestStore.uri(), source, transport, identity);
  }

  private RunningActivity startActivity() {
    return RunningActivity.start(TestStore.uri(), store, transport, identity);
  }

  /**
   * Starts the service with the place of its source set back, as after a crash before it was kept.
   */
  private RunningActivity startActivity(int place) {
    try (var client = com.mongodb.client.MongoClients.create(TestStore.uri())) {
      client
          .getDatabase(store)
          .getCollection("places")
          .updateOne(
              new Document("_id", "things"), new Document("$set", new Document("sequence", place)));
    }
    return startActivity();
  }

  private List<Entry> entries() {
    return activity.bean(Entries.class).sequence(1, 100);
  }

  private void awaitEntries(int many) {
    await().atMost(SOON).until(() -> entries().size() >= many);
  }

  private void assertIntact(String tenant, int length) {
    var report =
        activity.bean(ChainVerification.class).verify(tenant, KnownEntry.NONE, (done, total) -> {});
    assertThat(report.fault()).isEmpty();
    assertThat(report.head().number()).isEqualTo(length);
  }

  private static ListAppender<ILoggingEvent> listen() {
    var lines = new ListAppender<ILoggingEvent>();
    lines.start();
    var logger = (Logger) LoggerFactory.getLogger("it.nzd.activity.application.SourceWatch");
    logger.setLevel(Level.INFO);
    logger.addAppender(lines);
    return lines;
  }

  private static long said(ListAppender<ILoggingEvent> lines, Level level) {
    return List.copyOf(lines.list).stream().filter(line -> line.getLevel() == level).count();
  }
}
