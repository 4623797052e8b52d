package it.nzd.activity.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.v1.ClockServiceGrpc;
import it.nzd.activity.v1.ClockServiceGrpc.ClockServiceBlockingStub;
import it.nzd.activity.v1.GetClockRequest;
import it.nzd.activity.v1.MoveClockRequest;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.platform.time.MovedTime;
import it.nzd.store.testing.TestStore;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock over gRPC: moved in a demonstration alone, by the programme's coordinator alone. */
class ClockGrpcServiceTest {
  private final MongoClient client = MongoClients.create(TestStore.uri());

  @BeforeEach
  void forget() {
    client.getDatabase(MovedTime.DATABASE).drop();
  }

  @AfterEach
  void close() {
    forget();
    client.close();
  }

  @Test
  void shouldMoveTheTimeOfADemonstration() {
    MovedTime.mark(client);
    try (var activity = start("true")) {
      var coordinator = as(activity, "programme-coordinator", "programme");
      var before = coordinator.getClock(GetClockRequest.getDefaultInstance());
      var after = coordinator.moveClock(to(30));

      assertThat(before.getMovable()).isTrue();
      assertThat(after.getDaysAhead()).isEqualTo(30);
      assertThat(after.getNow().getSeconds() - before.getNow().getSeconds())
          .isBetween(30L * 86_400, 30L * 86_400 + 60);
      refused(Status.Code.FAILED_PRECONDITION, coordinator, 29);
      refused(Status.Code.PERMISSION_DENIED, as(activity, "city-coordinator", "prato"), 31);
      assertThat(as(activity, "firm", "prato").getClock(GetClockRequest.getDefaultInstance()))
          .extracting(clock -> clock.getDaysAhead())
          .isEqualTo(30);
    }
  }

  @Test
  void shouldMoveNothingWhereTheStoreOrTheSettingIsNoDemonstration() {
    try (var activity = start("true")) {
      refused(
          Status.Code.FAILED_PRECONDITION, as(activity, "programme-coordinator", "programme"), 1);
    }
    MovedTime.mark(client);
    try (var activity = start("false")) {
      var coordinator = as(activity, "programme-coordinator", "programme");
      assertThat(coordinator.getClock(GetClockRequest.getDefaultInstance()).getMovable()).isFalse();
      refused(Status.Code.FAILED_PRECONDITION, coordinator, 1);
    }
  }

  private static RunningActivity start(String demonstration) {
    return RunningActivity.start(
        TestStore.uri(),
        TestStore.database("clock"),
        "nobody",
        new TestIdentity(),
        Map.of("nzd.activity.sources", "", "nzd.demonstration", demonstration));
  }

  private static ClockServiceBlockingStub as(RunningActivity activity, String role, String tenant) {
    return activity.service().as(role, tenant, ClockServiceGrpc::newBlockingStub);
  }

  private static MoveClockRequest to(int days) {
    return MoveClockRequest.newBuilder().setDaysAhead(days).build();
  }

  private static void refused(Status.Code code, ClockServiceBlockingStub stub, int days) {
    assertThatThrownBy(() -> stub.moveClock(to(days)))
        .isInstanceOfSatisfying(
            StatusRuntimeException.class,
            refusal -> assertThat(refusal.getStatus().getCode()).isEqualTo(code));
  }
}
