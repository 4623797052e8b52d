package it.nzd.barriers.domain.common;

import it.nzd.platform.contract.ResourceName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A barrier of a common barrier.
 *
 * @param barrier resource name
 * @param answer what the coordinator of its city said
 * @param reason why; may be empty
 * @param answeredAt when; null while nothing was said
 */
public record Member(String barrier, Answer answer, String reason, @Nullable Instant answeredAt) {
  /** A barrier whose city is asked. */
  static Member asked(String barrier) {
    return new Member(barrier, Answer.PENDING, "", null);
  }

  /** Code of its city. */
  public String city() {
    return ResourceName.tenant(barrier);
  }
}
