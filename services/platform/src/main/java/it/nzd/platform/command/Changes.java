package it.nzd.platform.command;

import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Names new things and says who changes what when. */
@Singleton
public final class Changes {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final Clock clock;
  private final Ids ids;

  Changes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** Now, as exactly as the store keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Today in Europe/Rome. */
  public LocalDate today() {
    return clock.instant().atZone(ROME).toLocalDate();
  }

  /** A change of this kind by the caller. */
  public Change change(String kind, Caller caller, Optional<RequestKey> request) {
    return new Change(kind, caller.actor().id(), now(), request);
  }

  /** Name of a new resource: a repeat of the same request by the same person gives the same one. */
  public String name(Create<?> command, String collection, Caller caller) {
    var id =
        command
            .request()
            .map(key -> Ids.derived(caller.actor().id(), collection, key.id()))
            .orElseGet(ids::next);
    return command.parent() + "/" + collection + "/" + id;
  }
}
