package it.nzd.barriers.grpc;

import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import it.nzd.barriers.domain.Samples;
import it.nzd.stakeholders.v1.District;
import it.nzd.stakeholders.v1.DistrictServiceGrpc;
import it.nzd.stakeholders.v1.GetDistrictRequest;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import it.nzd.stakeholders.v1.Municipality;
import it.nzd.stakeholders.v1.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The stakeholders service as far as this one asks it: two districts, officers of Montemurlo; it
 * can be taken away.
 */
final class FakeStakeholders implements AutoCloseable {
  static final String MONTEMURLO = "100003";
  static final String PRATO_ISTAT = "100005";

  private final String name = "stakeholders-" + UUID.randomUUID();
  private final Server server;

  FakeStakeholders() {
    try {
      server =
          InProcessServerBuilder.forName(name)
              .addService(new Districts())
              .addService(new Standings())
              .build()
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The setting that leads a service here. */
  Map<String, Object> settings() {
    return Map.of("nzd.services.stakeholders.target", "in-process:" + name);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static final class Districts extends DistrictServiceGrpc.DistrictServiceImplBase {
    @Override
    public void getDistrict(GetDistrictRequest request, StreamObserver<District> out) {
      if (!Set.of(Samples.PRATO, Samples.ROMA).contains(request.getName())) {
        out.onError(Status.NOT_FOUND.asRuntimeException());
        return;
      }
      out.onNext(
          District.newBuilder()
              .setName(request.getName())
              .addMunicipalities(Municipality.newBuilder().setIstatCode(PRATO_ISTAT))
              .addMunicipalities(Municipality.newBuilder().setIstatCode(MONTEMURLO))
              .build());
      out.onCompleted();
    }
  }

  private static final class Standings extends MembershipServiceGrpc.MembershipServiceImplBase {
    @Override
    public void getStanding(GetStandingRequest request, StreamObserver<Standing> out) {
      out.onNext(
          Standing.newBuilder()
              .addTenants(
                  Standing.Tenant.newBuilder().setTenant("prato").addMunicipalities(MONTEMURLO))
              .build());
      out.onCompleted();
    }
  }
}
