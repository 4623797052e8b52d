package it.nzd.consultations.grpc;

import io.grpc.StatusRuntimeException;
import it.nzd.consultations.domain.Mandates;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.Mandate;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** Mandates as the stakeholders service has them this moment: a withdrawal counts at once. */
@Singleton
final class NeighbourMandates implements Mandates {
  private static final int SECONDS = 2;

  private final Neighbours neighbours;

  NeighbourMandates(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Outcome maySign(String person, String organisation) {
    try {
      var standing =
          neighbours
              .asService("stakeholders", MembershipServiceGrpc::newBlockingStub)
              .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
              .getStanding(GetStandingRequest.newBuilder().setPerson(person).build());
      return Outcome.of(
          standing.getTenantsList().stream()
              .filter(tenant -> tenant.getTenant().equals(ResourceName.tenant(organisation)))
              .flatMap(tenant -> tenant.getMandatesList().stream())
              .filter(mandate -> mandate.getOrganisation().equals(organisation))
              .anyMatch(mandate -> mandate.getPowersList().contains(Mandate.Power.POWER_SIGN)));
    } catch (StatusRuntimeException | ServiceException e) {
      return Outcome.UNKNOWN;
    }
  }
}
