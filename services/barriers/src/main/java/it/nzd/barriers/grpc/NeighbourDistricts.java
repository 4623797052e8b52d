package it.nzd.barriers.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.barriers.domain.District;
import it.nzd.barriers.domain.Districts;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.Municipality;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Districts as the stakeholders service tells the caller. */
@Singleton
final class NeighbourDistricts implements Districts {
  private static final String SERVICE = "stakeholders";
  private static final int SECONDS = 3;

  private final Neighbours neighbours;

  NeighbourDistricts(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Optional<District> find(String name) {
    var stub =
        neighbours
            .asCaller(SERVICE, DistrictServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    try {
      var found = stub.getDistrict(GetDistrictRequest.newBuilder().setName(name).build());
      var municipalities = new HashSet<String>();
      for (Municipality municipality : found.getMunicipalitiesList()) {
        municipalities.add(municipality.getIstatCode());
      }
      return Optional.of(new District(found.getName(), municipalities));
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return Optional.empty();
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }
}
