package it.nzd.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Int32Value;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import it.nzd.common.v1.Operation;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.store.testing.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What background work promises, on any server. */
abstract class OperationsContract {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T10:00:00Z"));
  private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  private final Ids ids = new Ids(clock, new Random(1));
  private final MongoClient client;
  private final Operations operations;
  private final Sum sum = new Sum();
  private final List<OperationRunner> runners = new ArrayList<>();

  OperationsContract(String uri) {
    client = MongoClients.create(uri);
    operations =
        new Operations(
            client.getDatabase(TestStore.database("operations")), settings("30s"), clock, ids);
  }

  @AfterEach
  void close() throws InterruptedException {
    for (var runner : runners) {
      runner.stop();
    }
    client.close();
  }

  @Test
  void shouldDoTheWorkAndTellHowFarItIs() throws Exception {
    runner();
    var started = start(4, Optional.empty());
    assertThat(started.toProto().getState()).isEqualTo(Operation.State.STATE_QUEUED);

    sum.steps.release(2);
    await().until(() -> find(started).done() == 2);
    assertThat(find(started).toProto().getTotal()).isEqualTo(4);
    sum.steps.release(2);

    var ended = awaitState(started, OperationState.SUCCEEDED).toProto();
    assertThat(ended.getResponse().unpack(Int32Value.class).getValue()).isEqualTo(10);
    assertThat(ended.getDone()).isEqualTo(4);
    assertThat(ended.getError()).isEmpty();
  }

  @Test
  void shouldGoOnFromTheCheckpointWhenAProcessDies() throws Exception {
    var leases = new Leases(operations.collection(), clock, ids, settings("30s"));
    var started = start(4, Optional.empty());
    var lost = leases.claim(Set.of("sum")).orElseThrow();
    leases.save(lost, 2, 4, "3");
    runner();
    sum.steps.release(100);
    await()
        .during(Duration.ofMillis(300))
        .until(() -> find(started).state() == OperationState.RUNNING);

    now.updateAndGet(at -> at.plusSeconds(31));

    var ended = awaitState(started, OperationState.SUCCEEDED);
    assertThat(ended.attempts()).isEqualTo(2);
    assertThat(Int32Value.parseFrom(ended.result()).getValue()).isEqualTo(10);
    assertThat(sum.stepsDone).hasValue(2);
    assertThat(leases.save(lost, 3, 4, "0")).isFalse();
    assertThat(leases.fail(lost, "late")).isFalse();
  }

  @Test
  void shouldGiveWorkBackAtOnceWhenTheServiceStops() throws Exception {
    var first = runner();
    var started = start(3, Optional.empty());
    sum.steps.release();
    await().until(() -> find(started).done() == 1);

    first.stop();
    assertThat(find(started).state()).isEqualTo(OperationState.QUEUED);
    runner();
    sum.steps.release(2);

    assertThat(awaitState(started, OperationState.SUCCEEDED).attempts()).isEqualTo(1);
  }

  @Test
  void shouldStopAtCancelAndStayCancelled() {
    runner();
    var started = start(1_000, Optional.empty());
    sum.steps.release();
    await().until(() -> find(started).done() == 1);

    assertThat(operations.cancel(started.name(), Scope.EVERYTHING).state())
        .isEqualTo(OperationState.CANCELLED);
    sum.steps.release(1_000);

    await()
        .during(Duration.ofMillis(200))
        .until(() -> find(started).state() == OperationState.CANCELLED);
    assertThat(sum.stepsDone.get()).isLessThan(5);
    var next = start(1, Optional.empty());
    awaitState(next, OperationState.SUCCEEDED);
    assertThat(operations.cancel(next.name(), Scope.EVERYTHING).state())
        .isEqualTo(OperationState.SUCCEEDED);
  }

  @Test
  void shouldInterruptCancelledWorkByTheHeartbeat() {
    runner();
    var started = start(5, Optional.empty());
    await().until(() -> find(started).state() == OperationState.RUNNING);

    operations.cancel(started.name(), Scope.EVERYTHING);

    await().until(() -> sum.steps.getQueueLength() == 0);
    assertThat(sum.stepsDone).hasValue(0);
  }

  @Test
  void shouldStartOnceForARepeatedRequest() {
    var key = Optional.of(new RequestKey("r1", "h1"));
    var first = start(3, key);

    assertThat(start(3, key).name()).isEqualTo(first.name());
    assertThat(operations.collection().countDocuments()).isEqualTo(1);
    var refusal =
        catchThrowableOfType(
            ServiceException.class, () -> start(3, Optional.of(new RequestKey("r1", "h2"))));
    assertThat(refusal.reason()).isEqualTo(PlatformReason.REQUEST_ID_REUSED);
  }

  @Test
  void shouldFailWithASentenceAndTryAgainWhatCannotBeReached() {
    runner();
    sum.steps.release(100);
    sum.beforeStep =
        step -> {
          throw ServiceException.of(PlatformReason.RESOURCE_TOO_LARGE, "resource", "The sum");
        };
    assertThat(awaitState(start(1, Optional.empty()), OperationState.FAILED).error())
        .isEqualTo("The sum would grow over 4 MB.");

    sum.beforeStep =
        step -> {
          throw new IllegalStateException("secret");
        };
    assertThat(awaitState(start(1, Optional.empty()), OperationState.FAILED).error())
        .matches("Something went wrong; incident [0-9A-Z]{26}\\.");

    var attempts = new AtomicInteger();
    sum.beforeStep =
        step -> {
          if (attempts.incrementAndGet() < 3) {
            throw ServiceException.of(PlatformReason.STORE_UNAVAILABLE);
          }
        };
    var retried = start(1, Optional.empty());
    await()
        .until(
            () -> {
              now.updateAndGet(at -> at.plusSeconds(20));
              return find(retried).state() == OperationState.SUCCEEDED;
            });
    assertThat(find(retried).attempts()).isEqualTo(3);
  }

  @Test
  void shouldGiveUpWorkThatNeverComesToItsEnd() {
    var leases = new Leases(operations.collection(), clock, ids, settings("30s"));
    var started = start(1, Optional.empty());
    for (int i = 0; i < 5; i++) {
      leases.claim(Set.of("sum")).orElseThrow();
      now.updateAndGet(at -> at.plusSeconds(31));
    }
    runner();

    assertThat(awaitState(started, OperationState.FAILED).error()).contains("5 times");
  }

  @Test
  void shouldRunEveryOperationOnceWithManyWorkers() {
    sum.steps.release(1_000);
    for (int i = 0; i < 5; i++) {
      runner();
    }
    var all = new ArrayList<OperationInfo>();
    for (int i = 0; i < 20; i++) {
      all.add(start(3, Optional.empty()));
    }

    all.forEach(
        started ->
            assertThat(awaitState(started, OperationState.SUCCEEDED).attempts()).isEqualTo(1));
    assertThat(sum.stepsDone).hasValue(60);
  }

  @Test
  void shouldDeleteWorkThatEndedLongAgoAndNoOther() {
    sum.steps.release(3);
    runner();
    var done = awaitState(start(3, Optional.empty()), OperationState.SUCCEEDED);
    var cancelled = start(1_000, Optional.empty());
    operations.cancel(cancelled.name(), Scope.EVERYTHING);
    var unfinished = start(1_000, Optional.empty());

    now.updateAndGet(at -> at.plus(Duration.ofDays(29)));
    assertThat(operations.sweep()).isZero();
    now.updateAndGet(at -> at.plus(Duration.ofDays(2)));

    assertThat(operations.sweep()).isEqualTo(2);
    assertThat(find(unfinished).state().isEnded()).isFalse();
    assertThat(
            catchThrowableOfType(
                    ServiceException.class, () -> operations.get(done.name(), Scope.EVERYTHING))
                .reason())
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
  }

  @Test
  void shouldHideWorkFromForeignScopes() {
    var started = start(1, Optional.empty());

    assertThat(
            catchThrowableOfType(
                    ServiceException.class, () -> operations.get(started.name(), Scope.PUBLIC))
                .reason())
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
    assertThat(
            catchThrowableOfType(
                    ServiceException.class,
                    () -> operations.cancel("cities/prato/x/Y", Scope.EVERYTHING))
                .reason())
        .isEqualTo(PlatformReason.RESOURCE_NOT_FOUND);
  }

  private OperationRunner runner() {
    var runner = new OperationRunner(operations, List.of(sum), settings("0.9s"), clock, ids);
    runners.add(runner);
    return runner;
  }

  private static OperationSettings settings(String lease) {
    return new OperationSettings(
        2,
        Duration.ofMillis(50),
        Duration.parse("PT" + lease),
        Duration.ZERO,
        5,
        Duration.ofSeconds(5),
        Duration.ofDays(30));
  }

  private OperationInfo start(int n, Optional<RequestKey> request) {
    return operations.start(
        new NewOperation(
            "cities/prato/activityOperations",
            "sum",
            Map.of("n", Integer.toString(n)),
            "anna",
            request));
  }

  private OperationInfo find(OperationInfo operation) {
    return operations.get(operation.name(), Scope.EVERYTHING);
  }

  private OperationInfo awaitState(OperationInfo operation, OperationState state) {
    await().until(() -> find(operation).state() == state);
    return find(operation);
  }
}
