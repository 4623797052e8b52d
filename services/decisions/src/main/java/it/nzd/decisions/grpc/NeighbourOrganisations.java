package it.nzd.decisions.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.decisions.domain.Organisations;
import it.nzd.platform.access.Standing;
import it.nzd.platform.access.Standings;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The organisations and their mandates as the stakeholders service keeps them. */
@Singleton
final class NeighbourOrganisations implements Organisations {
  private static final String SERVICE = "stakeholders";
  private static final int SECONDS = 3;

  private final Neighbours neighbours;
  private final Standings standings;

  NeighbourOrganisations(Neighbours neighbours, Standings standings) {
    this.neighbours = neighbours;
    this.standings = standings;
  }

  @Override
  public Optional<String> nameOf(String organisation) {
    var stub =
        neighbours
            .asCaller(SERVICE, OrganisationServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    try {
      var found =
          stub.getOrganisation(GetOrganisationRequest.newBuilder().setName(organisation).build());
      return Optional.of(found.getLegalName());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }

  @Override
  public Outcome maySign(String person, String organisation) {
    try {
      return Outcome.of(standings.of(person).may(Standing.Power.SIGN, organisation));
    } catch (ServiceException away) {
      return Outcome.UNKNOWN;
    }
  }
}
