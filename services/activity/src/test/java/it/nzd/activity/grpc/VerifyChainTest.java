package it.nzd.activity.grpc;

import static it.nzd.activity.testing.Samples.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.InvalidProtocolBufferException;
import com.mongodb.client.MongoDatabase;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.application.ChainWriter;
import it.nzd.activity.testing.RunningActivity;
import it.nzd.activity.v1.CancelActivityOperationRequest;
import it.nzd.activity.v1.ChainReport;
import it.nzd.activity.v1.GetActivityOperationRequest;
import it.nzd.activity.v1.GetChainHeadRequest;
import it.nzd.activity.v1.VerifyChainRequest;
import it.nzd.common.v1.Operation;
import it.nzd.platform.testing.TestIdentity;
import it.nzd.store.testing.TestStore;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyChainTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String REQUEST = "7e4ad0a1-5f7f-4a5e-9c38-0f2b1a3c4d5e";

  private RunningActivity activity;

  @BeforeEach
  void start() {
    activity =
        RunningActivity.start(
            TestStore.uri(),
            TestStore.database("verify"),
            "nobody",
            new TestIdentity(),
            Map.of("nzd.activity.sources", ""));
    activity
        .bean(ChainWriter.class)
        .append(IntStream.rangeClosed(1, 900).mapToObj(n -> event("prato", n)).toList());
  }

  @AfterEach
  void stop() {
    activity.close();
  }

  @Test
  void shouldReportAnIntactChainInTheBackground() throws InvalidProtocolBufferException {
    var head =
        activity
            .as("evaluator", "prato")
            .getChainHead(GetChainHeadRequest.newBuilder().setParent("cities/prato").build());

    var ended =
        ended(
            verify(
                "evaluator",
                "prato",
                VerifyChainRequest.newBuilder().setKnownNumber(900).setKnownHash(head.getHash())));

    assertThat(ended.getState()).isEqualTo(Operation.State.STATE_SUCCEEDED);
    assertThat(ended.getDone()).isEqualTo(900);
    assertThat(ended.getTotal()).isEqualTo(900);
    assertThat(ended.getKind()).isEqualTo("verify-chain");
    var report = ended.getResponse().unpack(ChainReport.class);
    assertThat(report.getIntact()).isTrue();
    assertThat(report.getEntries()).isEqualTo(900);
    assertThat(report.getHead()).isEqualTo(head);
  }

  @Test
  void shouldNameTheFirstBadEntryAfterTampering() throws InvalidProtocolBufferException {
    activity
        .bean(MongoDatabase.class)
        .getCollection("entries")
        .updateOne(
            new Document("_id", "cities/prato/entries/321"),
            new Document("$set", new Document("actor", "somebody else")));

    var report =
        ended(verify("city-coordinator", "prato", VerifyChainRequest.newBuilder()))
            .getResponse()
            .unpack(ChainReport.class);

    assertThat(report.getIntact()).isFalse();
    assertThat(report.getFirstBadNumber()).isEqualTo(321);
    assertThat(report.getProblem()).isEqualTo("CONTENT_CHANGED");
  }

  @Test
  void shouldFindACutEndAgainstAKeptHead() throws InvalidProtocolBufferException {
    var head =
        activity
            .as("evaluator", "prato")
            .getChainHead(GetChainHeadRequest.newBuilder().setParent("cities/prato").build());
    activity
        .bean(MongoDatabase.class)
        .getCollection("entries")
        .deleteMany(new Document("number", new Document("$gt", 880)));

    var report =
        ended(
                verify(
                    "authority",
                    "prato",
                    VerifyChainRequest.newBuilder()
                        .setKnownNumber(900)
                        .setKnownHash(head.getHash())))
            .getResponse()
            .unpack(ChainReport.class);

    assertThat(report.getFirstBadNumber()).isEqualTo(881);
    assertThat(report.getProblem()).isEqualTo("ENTRY_MISSING");
  }

  @Test
  void shouldServeTheProgrammeCoordinatorToo() {
    var asked = verify("programme-coordinator", "programme", VerifyChainRequest.newBuilder());

    await()
        .atMost(SOON)
        .until(() -> get("programme-coordinator", "programme", asked.getName()).hasResponse());
  }

  @Test
  void shouldAskOnceForARepeatedRequest() {
    var request = VerifyChainRequest.newBuilder().setRequestId(REQUEST);
    var one = verify("evaluator", "prato", request);
    var other = verify("evaluator", "prato", request);

    assertThat(other.getName()).isEqualTo(one.getName());
    refused(
        Status.Code.INVALID_ARGUMENT,
        () -> verify("evaluator", "prato", request.setKnownNumber(5).setKnownHash("0".repeat(64))));
  }

  @Test
  void shouldLeaveAnEndedOperationAsItIsWhenItIsCancelled() {
    var ended = ended(verify("evaluator", "prato", VerifyChainRequest.newBuilder()));

    var cancelled =
        activity
            .as("evaluator", "prato")
            .cancelActivityOperation(
                CancelActivityOperationRequest.newBuilder().setName(ended.getName()).build());

    assertThat(cancelled).isEqualTo(ended);
  }

  @Test
  void shouldTellOthersNothing() {
    var asked = verify("evaluator", "prato", VerifyChainRequest.newBuilder());

    refused(Status.Code.NOT_FOUND, () -> get("evaluator", "roma", asked.getName()));
    refused(Status.Code.PERMISSION_DENIED, () -> get("citizen", "prato", asked.getName()));
    refused(
        Status.Code.NOT_FOUND,
        () -> get("evaluator", "prato", "cities/prato/activityOperations/" + "0".repeat(26)));
    refused(
        Status.Code.NOT_FOUND, () -> verify("evaluator", "roma", VerifyChainRequest.newBuilder()));
  }

  private Operation verify(String role, String tenant, VerifyChainRequest.Builder request) {
    return activity.as(role, tenant).verifyChain(request.setParent("cities/prato").build());
  }

  private Operation get(String role, String tenant, String name) {
    return activity
        .as(role, tenant)
        .getActivityOperation(GetActivityOperationRequest.newBuilder().setName(name).build());
  }

  private Operation ended(Operation asked) {
    await().atMost(SOON).until(() -> get("evaluator", "prato", asked.getName()).hasResponse());
    return get("evaluator", "prato", asked.getName());
  }

  private static void refused(Status.Code code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            StatusRuntimeException.class, e -> assertThat(e.getStatus().getCode()).isEqualTo(code));
  }
}
