package it.nzd.activity.grpc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.grpc.StatusRuntimeException;
import it.nzd.activity.domain.Invitations;
import it.nzd.consultations.v1.ConsultationServiceGrpc;
import it.nzd.consultations.v1.ListConsultationsRequest;
import it.nzd.platform.grpc.Neighbours;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the consultations, as the person who acts for organisations, which of them ask one of these.
 * The answer is kept for a short while.
 */
@Singleton
final class NeighbourInvitations implements Invitations {
  private static final Logger LOG = LoggerFactory.getLogger(NeighbourInvitations.class);
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final int PAGE = 200;
  private static final int MOST = 2_000;
  private static final int SECONDS = 2;

  private final Neighbours neighbours;
  private final Cache<Map<String, Set<String>>, Set<String>> asking =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

  NeighbourInvitations(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Set<String> of(Map<String, Set<String>> organisations) {
    if (organisations.values().stream().allMatch(Collection::isEmpty)) {
      return Set.of();
    }
    try {
      return asking.get(Map.copyOf(organisations), own -> asking());
    } catch (StatusRuntimeException e) {
      LOG.atInfo()
          .addKeyValue("status", e.getStatus().getCode())
          .log("Whom consultations ask cannot be learnt now");
      return Set.of();
    }
  }

  private Set<String> asking() {
    var all = new HashSet<String>();
    var stub =
        neighbours
            .asCaller("consultations", ConsultationServiceGrpc::newBlockingStub)
            .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
    var request =
        ListConsultationsRequest.newBuilder()
            .setParent("cities/-")
            .setAsksOwn(true)
            .setPageSize(PAGE);
    do {
      var page = stub.listConsultations(request.build());
      page.getConsultationsList().forEach(each -> all.add(each.getName()));
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    return Set.copyOf(all);
  }
}
