package it.nzd.platform.store;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.platform.lifecycle.Taken;
import java.time.Instant;

/** A step of a life cycle as it is stored. */
@Serdeable
public record TakenDocument(
    String action, String from, String to, String actor, Instant at, String reason) {
  public static TakenDocument of(Taken taken) {
    return new TakenDocument(
        taken.action(), taken.from(), taken.to(), taken.actor(), taken.at(), taken.reason());
  }

  public Taken toDomain() {
    return new Taken(action, from, to, actor, at, reason);
  }
}
