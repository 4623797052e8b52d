package it.nzd.sandboxes.grpc;

import it.nzd.common.v1.Link;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.domain.Decisions;
import it.nzd.sandboxes.domain.Ruling;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  public Optional<Ruling> find(String decision) {
    var stub =
        neighbours
            .asService(SERVICE, DecisionServiceGrpc::newBlockingStub)
            .withDeadlineAfter(Asking.SECONDS, TimeUnit.SECONDS);
    var request = GetDecisionRequest.newBuilder().setName(decision).build();
    return Asking.of(SERVICE, () -> stub.getDecision(request)).map(NeighbourDecisions::ruling);
  }

  private static Ruling ruling(Decision told) {
    var about =
        Stream.concat(
                told.getEvidenceList().stream().map(Evidence::getTarget),
                told.getLinksList().stream().map(Link::getTarget))
            .collect(Collectors.toUnmodifiableSet());
    return new Ruling(
        ADOPTED.contains(told.getState()),
        told.getSubject() == Decision.Subject.SUBJECT_SANDBOX,
        about);
  }
}
