package it.nzd.activity.domain;

/**
 * A link between two objects, as one of them or a person says it.
 *
 * @param from resource name of the object it is said of
 * @param relation what it says
 * @param to resource name of the other object
 * @param holder resource name of what carries the link: the object itself, or the link a person
 *     made
 * @param note what a person wrote beside it
 */
public record Edge(String from, Relation relation, String to, String holder, String note) {
  /** Whether a person made it, rather than an action. */
  public boolean isMade() {
    return !holder.equals(from);
  }

  /** Identity: the same thing said twice by the same holder is one link. */
  public String key() {
    return holder + "|" + relation.name() + "|" + to;
  }
}
