package it.nzd.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Problem;
import it.nzd.gateway.http.RefusedException;
import java.time.Duration;

/** A token bucket for every person and every address, in the memory of this replica. */
public final class RateLimits {

  /**
   * How fast a bucket fills.
   *
   * @param perSecond tokens a second; 0 for no limit
   * @param burst tokens a full bucket holds
   */
  public record Rate(long perSecond, long burst) {}

  private static final long MAX_BUCKETS = 50_000;

  private final Rate person;
  private final Rate address;
  private final Cache<String, Bucket> people = buckets();
  private final Cache<String, Bucket> addresses = buckets();

  public RateLimits(Rate person, Rate address) {
    this.person = person;
    this.address = address;
  }

  /** Counts a request of a person; refuses one too many. */
  public void takeForPerson(String key) {
    take(people, key, person);
  }

  /** Counts a request from an address; refuses one too many. */
  public void takeForAddress(String key) {
    take(addresses, key, address);
  }

  private static void take(Cache<String, Bucket> buckets, String key, Rate rate) {
    if (rate.perSecond() == 0) {
      return;
    }
    var bucket = buckets.get(key, unused -> bucket(rate));
    if (!bucket.tryConsume(1)) {
      var wait = Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
      throw new RefusedException(
          Problem.of(GatewayReason.TOO_MANY_REQUESTS).retryAfter(wait.toSeconds() + 1));
    }
  }

  private static Bucket bucket(Rate rate) {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
        .build();
  }

  private static Cache<String, Bucket> buckets() {
    return Caffeine.newBuilder()
        .maximumSize(MAX_BUCKETS)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build();
  }
}
