package it.nzd.indicators.domain.kept;

import it.nzd.platform.contract.ResourceName;
import java.time.Instant;
import java.util.Set;

/**
 * A change of something that values are computed from.
 *
 * @param sequence place in the service's sequence of changes
 * @param resource resource name of what was changed
 * @param action what was done to it, by code
 * @param at when
 * @param since when it was changed first, of several changes that are looked at together
 * @param by subject id of who changed it
 */
public record Touched(
    int sequence, String resource, String action, Instant at, Instant since, String by) {
  /** Whose changes may move a value. */
  private static final Set<String> COLLECTIONS =
      Set.of("series", "factors", "indicators", "measures");

  /** Whether values may be computed from it. */
  public boolean isMoving() {
    return COLLECTIONS.contains(collection());
  }

  /** This, the last of two changes of the same thing. */
  public Touched after(Touched earlier) {
    return new Touched(sequence, resource, action, at, earlier.since, by);
  }

  public String collection() {
    return ResourceName.collection(resource);
  }

  public String tenant() {
    return ResourceName.tenant(resource);
  }
}
