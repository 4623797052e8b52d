package it.nzd.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.grpc.stub.ServerCallStreamObserver;
import it.nzd.events.v1.Event;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telling events to a follower who reads slowly, leaves, or outlives the service. */
class EventStreamTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  private final MongoClient client = MongoClients.create(TestStore.uri());
  private final MongoDatabase database = client.getDatabase(TestStore.database("events"));
  private final EventStore events = new EventStore(database);
  private final AtomicBoolean isStopped = new AtomicBoolean();
  private final SlowCall call = new SlowCall();

  @AfterEach
  void close() {
    isStopped.set(true);
    events.wake();
    database.drop();
    client.close();
  }

  @Test
  void shouldTellNoFasterThanTheFollowerReads() {
    append(5);
    call.room.set(2);
    var thread = begin();
    await().atMost(SOON).until(() -> call.told.get() == 2);
    call.room.set(10);
    call.ready();

    await().atMost(SOON).until(() -> call.told.get() == 5);
    append(1);
    await().atMost(SOON).until(() -> call.told.get() == 6);
    assertThat(thread.isAlive()).isTrue();
  }

  @Test
  void shouldLetTheFollowerGoWhenTheServiceEnds() throws InterruptedException {
    append(1);
    call.room.set(0);
    var thread = begin();
    isStopped.set(true);
    events.wake();
    thread.join(SOON);

    assertThat(call.isCompleted.get()).isTrue();
    assertThat(call.told.get()).isZero();
  }

  @Test
  void shouldEndWhenTheFollowerLeaves() throws InterruptedException {
    append(1);
    call.room.set(0);
    var thread = begin();
    call.isGone.set(true);
    call.ready();
    thread.join(SOON);

    assertThat(thread.isAlive()).isFalse();
    assertThat(call.isCompleted.get()).isFalse();
  }

  private Thread begin() {
    var stream =
        new EventStream(
            call,
            0,
            events,
            event -> Event.newBuilder().setId(event.getString("_id").getValue()).build(),
            isStopped::get);
    return Thread.ofVirtual().start(stream::run);
  }

  private void append(int many) {
    for (int i = 0; i < many; i++) {
      events.append(new BsonDocument("id", new BsonString("e" + events.last())));
    }
  }

  /** A follower with room for so many events. */
  private static final class SlowCall extends ServerCallStreamObserver<Event> {
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger room = new AtomicInteger();
    private final AtomicBoolean isGone = new AtomicBoolean();
    private final AtomicBoolean isCompleted = new AtomicBoolean();
    private volatile @Nullable Runnable onReady;

    void ready() {
      var handler = onReady;
      if (handler != null) {
        handler.run();
      }
    }

    @Override
    public boolean isReady() {
      return told.get() < room.get();
    }

    @Override
    public boolean isCancelled() {
      return isGone.get();
    }

    @Override
    public void setOnReadyHandler(Runnable handler) {
      onReady = handler;
    }

    @Override
    public void setOnCancelHandler(Runnable handler) {}

    @Override
    public void onNext(Event event) {
      told.incrementAndGet();
    }

    @Override
    public void onError(Throwable problem) {
      throw new AssertionError(problem);
    }

    @Override
    public void onCompleted() {
      isCompleted.set(true);
    }

    @Override
    public void setCompression(String compression) {}

    @Override
    public void disableAutoInboundFlowControl() {}

    @Override
    public void request(int count) {}

    @Override
    public void setMessageCompression(boolean isEnabled) {}
  }
}
