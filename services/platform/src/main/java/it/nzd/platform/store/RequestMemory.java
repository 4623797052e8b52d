package it.nzd.platform.store;

import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which changes with a request id a document remembers, so that a repeat has no second effect: the
 * latest ones, for a day. The request that created the document stays for that day however many
 * changes follow.
 */
final class RequestMemory {
  private static final int KEPT = 32;
  private static final Duration KEPT_FOR = Duration.ofHours(24);

  private RequestMemory() {}

  /**
   * Whether this very change was made before.
   *
   * @throws ServiceException REQUEST_ID_REUSED when its id came with other content
   */
  static boolean isRepeat(Header header, Change change) {
    if (change.request().isEmpty()) {
      return false;
    }
    var key = change.request().get();
    for (var seen : header.requests()) {
      if (seen.id().equals(key.id()) && isKept(seen, change.at())) {
        if (seen.bodyHash().equals(key.bodyHash())) {
          return true;
        }
        throw ServiceException.of(PlatformReason.REQUEST_ID_REUSED, "requestId", key.id());
      }
    }
    return false;
  }

  /** What is remembered once this change has led to a revision. */
  static List<SeenRequest> after(List<SeenRequest> before, Change change, long revision) {
    var requests = new ArrayList<>(before);
    change
        .request()
        .ifPresent(
            key -> requests.add(new SeenRequest(key.id(), key.bodyHash(), revision, change.at())));
    while (requests.size() > KEPT) {
      requests.remove(isFreshCreation(requests.getFirst(), change.at()) ? 1 : 0);
    }
    return requests;
  }

  private static boolean isFreshCreation(SeenRequest seen, Instant now) {
    return seen.revision() == 1 && isKept(seen, now);
  }

  private static boolean isKept(SeenRequest seen, Instant now) {
    return seen.at().plus(KEPT_FOR).isAfter(now);
  }
}
