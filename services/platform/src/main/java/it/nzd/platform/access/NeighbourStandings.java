package it.nzd.platform.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.grpc.StatusRuntimeException;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Neighbours;
import it.nzd.stakeholders.v1.GetStandingRequest;
import it.nzd.stakeholders.v1.MembershipServiceGrpc;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Standings asked from the stakeholders service and kept for two seconds. */
@Singleton
@Requires(missingBeans = Standings.class)
final class NeighbourStandings implements Standings {
  private static final Duration KEPT = Duration.ofSeconds(2);
  private static final int MOST = 10_000;

  private final Neighbours neighbours;
  private final LoadingCache<String, Standing> known =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build(this::ask);

  NeighbourStandings(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @Override
  public Standing of(String person) {
    return known.get(person);
  }

  private Standing ask(String person) {
    try {
      var stub = neighbours.asService("stakeholders", MembershipServiceGrpc::newBlockingStub);
      var answer =
          stub.withDeadlineAfter(2, TimeUnit.SECONDS)
              .getStanding(GetStandingRequest.newBuilder().setPerson(person).build());
      return StandingMessages.read(answer);
    } catch (StatusRuntimeException | ServiceException e) {
      throw ServiceException.of(PlatformReason.STANDING_UNAVAILABLE);
    }
  }
}
