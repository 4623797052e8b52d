package it.nzd.indicators.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.indicators.domain.Firms;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import it.nzd.stakeholders.v1.Site;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The firms as the stakeholders service keeps them. */
@Singleton
final class NeighbourFirms implements Firms {
  private static final String SERVICE = "stakeholders";
  private static final int SECONDS = 3;

  private final Neighbours neighbours;

  NeighbourFirms(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Optional<Firm> find(String organisation) {
    var stub =
        neighbours
            .asCaller(SERVICE, OrganisationServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    try {
      var found =
          stub.getOrganisation(GetOrganisationRequest.newBuilder().setName(organisation).build());
      return Optional.of(
          new Firm(
              found.getLegalName(),
              found.getDistrict(),
              found.getSitesList().stream().map(Site::getLabel).toList()));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }
}
