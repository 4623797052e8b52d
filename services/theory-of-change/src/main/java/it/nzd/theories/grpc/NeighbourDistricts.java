package it.nzd.theories.grpc;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.theories.domain.Districts;
import jakarta.inject.Singleton;
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
  public boolean exists(String district) {
    var stub =
        neighbours
            .asCaller(SERVICE, DistrictServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    try {
      var found = stub.getDistrict(GetDistrictRequest.newBuilder().setName(district).build());
      return found.getName().equals(district);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
        return false;
      }
      throw ServiceException.of(PlatformReason.NEIGHBOUR_UNAVAILABLE, "service", SERVICE);
    }
  }
}
