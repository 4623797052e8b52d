package it.nzd.stakeholders.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Names new things and says who changes what when. */
@Singleton
final class Changes {
  private final Clock clock;
  private final Ids ids;

  Changes(Clock clock, Ids ids) {
    this.clock = clock;
    this.ids = ids;
  }

  /** A change of this kind by the caller. */
  Change change(String kind, Caller caller, Optional<RequestKey> request) {
    return new Change(kind, caller.actor().id(), clock.instant(), request);
  }

  /** Name of a new resource: a repeat of the same request by the same person gives the same one. */
  String name(Create<?> command, String collection, Caller caller) {
    var id =
        command
            .request()
            .map(key -> Ids.derived(caller.actor().id(), collection, key.id()))
            .orElseGet(ids::next);
    return command.parent() + "/" + collection + "/" + id;
  }
}
