package it.nzd.activity.domain;

import it.nzd.activity.domain.Audience.Cause;
import java.time.Instant;
import java.util.Set;

/**
 * Something that happened, for those it concerns.
 *
 * @param number number of its entry in the tenant's chain
 * @param sequence place among everything that happened
 * @param resource resource name of what changed
 * @param collection collection of the resource
 * @param title what people call the resource
 * @param kind what happened
 * @param state state code after it; empty where there is no life cycle
 * @param actor subject id of the person, or context code of the service, that did it
 * @param at when it happened
 * @param readable who may read it now, and the revision that said so
 * @param audiences whom it is for
 */
public record Notice(
    int number,
    int sequence,
    String resource,
    String collection,
    String title,
    String kind,
    String state,
    String actor,
    Instant at,
    CurrentRow readable,
    Set<Audience> audiences) {
  public Notice {
    audiences = Set.copyOf(audiences);
  }

  /**
   * The notice of an entry.
   *
   * @param object the object after it
   */
  public static Notice of(Entry entry, ThreadObject object) {
    var event = entry.event();
    return new Notice(
        entry.number(),
        entry.sequence(),
        event.resource(),
        event.collection(),
        event.title(),
        event.kind(),
        object.state(),
        event.actor(),
        event.at(),
        entry.readable(),
        NoticeRules.audiences(event, object));
  }

  /** Tenant code. */
  public String tenant() {
    return readable.row().tenant();
  }

  /** Resource name. */
  public String name() {
    return "cities/" + tenant() + "/notices/" + number;
  }

  /** Why a reader is told: the closest of the causes. */
  public Cause cause(Set<Audience> reader) {
    return audiences.stream()
        .filter(reader::contains)
        .map(Audience::cause)
        .min(Cause::compareTo)
        .orElse(Cause.ROLE);
  }
}
