package it.nzd.sandboxes.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.common.v1.Link;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.sandboxes.domain.Ruling;
import it.nzd.sandboxes.testing.Running;
import it.nzd.store.testing.TestStore;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read of a decision, over the real contract. */
class NeighbourDecisionsTest {
  private static final String SANDBOX = "cities/prato/sandboxes/00000000000000000000000001";

  private final String name = "decisions-" + UUID.randomUUID();
  private final Running place =
      new Running(
          TestStore.uri(),
          Map.of(
              "nzd.services.decisions.target",
              "in-process:" + name,
              "nzd.test.service-token",
              "any"));
  private Decision told = Decision.getDefaultInstance();
  private Server server;

  @BeforeEach
  void open() throws IOException {
    server = InProcessServerBuilder.forName(name).addService(new Told()).build().start();
  }

  @AfterEach
  void close() {
    server.shutdownNow();
    place.close();
  }

  @Test
  void shouldApproveWhatTheDecisionRestsOnOrIsLinkedTo() {
    told = adopted().addEvidence(Evidence.newBuilder().setTarget(SANDBOX)).build();
    assertThat(approves()).isTrue();
    told = adopted().addLinks(Link.newBuilder().setTarget(SANDBOX)).build();
    assertThat(approves()).isTrue();
    told = adopted().setTitle(SANDBOX).build();
    assertThat(approves()).isFalse();
  }

  @Test
  void shouldTellStartFromExitAndAdoptedFromWaitingForTheAct() {
    var linked = adopted().addLinks(Link.newBuilder().setTarget(SANDBOX));
    told = linked.setSubject(Decision.Subject.SUBJECT_SANDBOX_EXIT).build();
    assertThat(approves()).isFalse();
    told =
        linked
            .setSubject(Decision.Subject.SUBJECT_SANDBOX)
            .setState(Decision.State.STATE_ADOPTED_SUBJECT_TO)
            .build();
    assertThat(approves()).isFalse();
  }

  @Test
  void shouldFindNothingWhereThereIsNoDecision() {
    told = Decision.getDefaultInstance();
    assertThat(found()).isEmpty();
  }

  private static Decision.Builder adopted() {
    return Decision.newBuilder()
        .setName(Running.DECISION)
        .setSubject(Decision.Subject.SUBJECT_SANDBOX)
        .setState(Decision.State.STATE_IMPLEMENTED);
  }

  private boolean approves() {
    return found().filter(ruling -> ruling.approves(SANDBOX)).isPresent();
  }

  private Optional<Ruling> found() {
    return place.bean(NeighbourDecisions.class).find(Running.DECISION);
  }

  private final class Told extends DecisionServiceGrpc.DecisionServiceImplBase {
    @Override
    public void getDecision(GetDecisionRequest request, StreamObserver<Decision> out) {
      if (told.getName().isEmpty()) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(told);
      out.onCompleted();
    }
  }
}
