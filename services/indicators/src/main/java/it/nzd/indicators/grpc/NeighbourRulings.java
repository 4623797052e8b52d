package it.nzd.indicators.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.common.v1.Link;
import it.nzd.decisions.v1.Decision;
import it.nzd.decisions.v1.DecisionServiceGrpc;
import it.nzd.decisions.v1.Evidence;
import it.nzd.decisions.v1.GetDecisionRequest;
import it.nzd.indicators.domain.intervention.Ruling;
import it.nzd.indicators.domain.intervention.Rulings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions as the decisions service tells this one on its own behalf. */
@Singleton
final class NeighbourRulings implements Rulings {
  private static final String SERVICE = "decisions";
  private static final int SECONDS = 3;

  /** Adopted, and what comes after; waiting for its act it is not in force yet. */
  private static final Set<Decision.State> ADOPTED =
      EnumSet.of(
          Decision.State.STATE_ADOPTED,
          Decision.State.STATE_IMPLEMENTED,
          Decision.State.STATE_REVIEWED);

  private final Neighbours neighbours;

  NeighbourRulings(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Optional<Ruling> find(String decision) {
    var request = GetDecisionRequest.newBuilder().setName(decision).build();
    try {
      var stub =
          neighbours
              .asService(SERVICE, DecisionServiceGrpc::newBlockingStub)
              .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
      return Optional.of(ruling(stub.getDecision(request)));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }

  private static Ruling ruling(Decision told) {
    var about =
        Stream.concat(
                told.getEvidenceList().stream().map(Evidence::getTarget),
                told.getLinksList().stream().map(Link::getTarget))
            .collect(Collectors.toUnmodifiableSet());
    return new Ruling(
        ADOPTED.contains(told.getState()),
        told.getSubject() == Decision.Subject.SUBJECT_TARGET,
        about);
  }
}
