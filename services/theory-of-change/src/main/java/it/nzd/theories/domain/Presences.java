package it.nzd.theories.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who has a model open just now: a heartbeat that fades by itself. */
public interface Presences {
  /** A person is there. */
  void hold(Presence presence);

  /** A person leaves. */
  void leave(String theory, String person);

  /** Who was seen since. */
  List<Presence> since(String theory, Instant since);

  /**
   * Somebody who has a model open.
   *
   * @param theory resource name of the model
   * @param person subject id
   * @param roles role codes in the city
   * @param element id of the element worked on; may be empty
   * @param at when last seen
   */
  record Presence(String theory, String person, Set<String> roles, String element, Instant at) {
    public Presence {
      roles = Set.copyOf(roles);
    }
  }
}
