package it.nzd.sandboxes.grpc;

import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.sandboxes.domain.Decisions;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Decisions as the decisions service tells this one on its own behalf. */
@Singleton
final class NeighbourDecisions implements Decisions {
  private static final String SERVICE = "decisions";

  /** Adopted, and what comes after; waiting for its act it is not in force yet. */
  private static final Set<Decision.State> ADOPTED =
      EnumSet.of(
          Decision.State.STATE_ADOPTED,
          Decision.State.STATE_IMPLEMENTED,
          Decision.State.STATE_REVIEWED);

  private final Neighbours neighbours;

  NeighbourDecisions(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Outcome isAdopted(String decision) {
    var stub =
        neighbours
            .asService(SERVICE, DecisionServiceGrpc::newBlockingStub)
            .withDeadlineAfter(Asking.SECONDS, TimeUnit.SECONDS);
    var request = GetDecisionRequest.newBuilder().setName(decision).build();
    try {
      return Outcome.of(
          Asking.of(SERVICE, () -> stub.getDecision(request))
              .map(Decision::getState)
              .filter(ADOPTED::contains)
              .isPresent());
    } catch (ServiceException e) {
      return Outcome.UNKNOWN;
    }
  }
}
