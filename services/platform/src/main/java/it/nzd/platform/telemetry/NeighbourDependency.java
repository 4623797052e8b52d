package it.nzd.platform.telemetry;

import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import it.nzd.platform.grpc.Neighbours;
import java.util.concurrent.TimeUnit;

/**
 * Another service can be reached. It is asked whether it lives, not whether it is ready: services
 * that need each other would wait for each other for ever.
 */
final class NeighbourDependency implements Dependency {
  private final Neighbours neighbours;
  private final String context;

  NeighbourDependency(Neighbours neighbours, String context) {
    this.neighbours = neighbours;
    this.context = context;
  }

  @Override
  public String name() {
    return context;
  }

  @Override
  public boolean isVital() {
    return false;
  }

  @Override
  public boolean isThere() {
    var asked = HealthCheckRequest.newBuilder().setService("liveness").build();
    var answer =
        HealthGrpc.newBlockingStub(neighbours.channel(context))
            .withDeadlineAfter(1, TimeUnit.SECONDS)
            .check(asked);
    return answer.getStatus() == ServingStatus.SERVING;
  }
}
