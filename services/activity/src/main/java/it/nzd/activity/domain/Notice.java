package it.nzd.activity.domain;

import it.nzd.activity.domain.Audience.Cause;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happened, for those it concerns.
 *
 * @param tenant tenant code of the chain that its entry is in
 * @param number number of its entry in that chain
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
    String tenant,
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
  private static final String LINKED = "linked";

  public Notice {
    audiences = Set.copyOf(audiences);
  }

  /**
   * The notice of an entry, if it concerns anybody. Of a link that a person made, and of a
   * reminder, those concerned are told as something that happened to the object it leads to.
   *
   * @param object the object after it
   * @param others objects at the ends of links, by name
   */
  public static Optional<Notice> of(
      Entry entry, ThreadObject object, Map<String, ThreadObject> others) {
    var event = entry.event();
    var about = object.isSaidOfAnother() ? others.get(object.text("target")) : object;
    if (about == null || (isReminder(object) && !DueRules.holds(object, about))) {
      return Optional.empty();
    }
    var audiences = NoticeRules.audiences(event, object, about);
    if (audiences.isEmpty()) {
      return Optional.empty();
    }
    boolean isOfAnother = about != object;
    return Optional.of(
        new Notice(
            event.tenant(),
            entry.number(),
            entry.sequence(),
            about.name(),
            about.collection(),
            isOfAnother ? about.title() : event.title(),
            isOfAnother ? kind(object) : event.kind(),
            isOfAnother ? "" : object.state(),
            event.actor(),
            event.at(),
            isOfAnother ? about.readable() : entry.readable(),
            audiences));
  }

  private static String kind(ThreadObject object) {
    return isReminder(object) ? object.text("what") : LINKED;
  }

  private static boolean isReminder(ThreadObject object) {
    return object.collection().equals(ThreadObject.REMINDERS);
  }

  /** Resource name. */
  public String name() {
    return "cities/" + tenant + "/notices/" + number;
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
