package it.nzd.activity.grpc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.grpc.StatusRuntimeException;
import io.micronaut.context.annotation.Requires;
import it.nzd.activity.domain.Invitations;
import it.nzd.consultations.v1.Consultation;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.GetOrganisationRequest;
import it.nzd.stakeholders.v1.Organisation;
import it.nzd.stakeholders.v1.OrganisationServiceGrpc;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the consultations for those whom they ask, and the registry for what an organisation is: as
 * the person who acts for it, who may read it. Both are kept for a short while.
 */
@Singleton
@Requires(missingBeans = Invitations.class)
final class NeighbourInvitations implements Invitations {
  private static final Logger LOG = LoggerFactory.getLogger(NeighbourInvitations.class);
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final int LATEST = 200;
  private static final int MOST = 2_000;
  private static final int SECONDS = 2;

  private static final List<Consultation.State> ASKED =
      List.of(
          Consultation.State.STATE_OPEN,
          Consultation.State.STATE_CLOSED,
          Consultation.State.STATE_ANALYSING,
          Consultation.State.STATE_REPORTED,
          Consultation.State.STATE_ANSWERED,
          Consultation.State.STATE_ARCHIVED);

  private final Neighbours neighbours;
  private final Cache<String, List<Consultation>> consultations =
      Caffeine.newBuilder().expireAfterWrite(KEPT).build();
  private final Cache<String, Organisation> organisations =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

  NeighbourInvitations(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Set<String> of(Map<String, Set<String>> wanted) {
    var asking = new HashSet<String>();
    wanted.forEach((tenant, own) -> own.forEach(name -> add(tenant, name, asking)));
    return asking;
  }

  private void add(String tenant, String name, Set<String> asking) {
    try {
      var organisation = organisations.get(name, this::organisation);
      consultations.get(tenant, this::consultations).stream()
          .filter(consultation -> Asking.asks(consultation, organisation))
          .forEach(consultation -> asking.add(consultation.getName()));
    } catch (StatusRuntimeException e) {
      LOG.atInfo()
          .addKeyValue("organisation", name)
          .addKeyValue("status", e.getStatus().getCode())
          .log("Whom consultations ask cannot be learnt now");
    }
  }

  private Organisation organisation(String name) {
    return neighbours
        .asCaller("stakeholders", OrganisationServiceGrpc::newBlockingStub)
        .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
        .getOrganisation(GetOrganisationRequest.newBuilder().setName(name).build());
  }

  private List<Consultation> consultations(String tenant) {
    return neighbours
        .asService("consultations", ConsultationServiceGrpc::newBlockingStub)
        .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
        .listConsultations(
            ListConsultationsRequest.newBuilder()
                .setParent("cities/" + tenant)
                .addAllStates(ASKED)
                .setPageSize(LATEST)
                .build())
        .getConsultationsList();
  }
}
