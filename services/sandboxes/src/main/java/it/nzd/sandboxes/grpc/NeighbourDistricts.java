package it.nzd.sandboxes.grpc;

import it.nzd.platform.grpc.Neighbours;
import it.nzd.sandboxes.domain.Districts;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Districts as the stakeholders service tells the caller. */
@Singleton
final class NeighbourDistricts implements Districts {
  private static final String SERVICE = "stakeholders";

  private final Neighbours neighbours;

  NeighbourDistricts(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public boolean exists(String district) {
    var stub =
        neighbours
            .asCaller(SERVICE, DistrictServiceGrpc::newBlockingStub)
            .withDeadlineAfter(Asking.SECONDS, TimeUnit.SECONDS);
    var request = GetDistrictRequest.newBuilder().setName(district).build();
    return Asking.of(SERVICE, () -> stub.getDistrict(request)).isPresent();
  }
}
