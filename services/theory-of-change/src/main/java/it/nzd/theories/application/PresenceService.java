package it.nzd.theories.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.command.Changes;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.theories.domain.Presences;
import it.nzd.theories.domain.Presences.Presence;
import it.nzd.theories.domain.Theories;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Who has a model open just now. */
@Singleton
public final class PresenceService {
  private static final Duration LASTS = Duration.ofSeconds(30);

  private final Theories theories;
  private final Presences presences;
  private final Changes changes;

  PresenceService(Theories theories, Presences presences, Changes changes) {
    this.theories = theories;
    this.presences = presences;
    this.changes = changes;
  }

  /**
   * Says that the caller has the model open, or leaves it.
   *
   * @param element id of the element worked on; may be empty
   * @return who else has it open
   */
  public List<Presence> hold(Caller caller, String name, String element, boolean isLeaving) {
    if (theories.find(name, caller.scope()).isEmpty()) {
      throw ServiceException.notFound(name);
    }
    var person = caller.actor().id();
    var now = changes.now();
    if (isLeaving) {
      presences.leave(name, person);
    } else {
      var roles = caller.actor().rolesIn(ResourceName.tenant(name));
      presences.hold(new Presence(name, person, roles, element, now));
    }
    return presences.since(name, now.minus(LASTS)).stream()
        .filter(presence -> !presence.person().equals(person))
        .toList();
  }
}
