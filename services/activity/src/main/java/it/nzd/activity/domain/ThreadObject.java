package it.nzd.activity.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of any service, as far as its events tell of it: what people call it, its state, who
 * may read it and where its links lead.
 *
 * @param name resource name
 * @param collection collection of the resource
 * @param title what people call it
 * @param state state code; empty where it has no life cycle
 * @param readable who may read it, and the revision that said so
 * @param sequence place of its latest entry among everything that happened
 * @param at when it last changed
 * @param author subject id of who made it, or the context code of a service
 * @param isDeleted whether it is gone
 * @param fields values, as JSON, of the fields that say where its links lead, whom it names and
 *     when something of it falls due, by path
 */
public record ThreadObject(
    String name,
    String collection,
    String title,
    String state,
    CurrentRow readable,
    int sequence,
    Instant at,
    String author,
    boolean isDeleted,
    SortedMap<String, String> fields) {
  /** Collection of the links that people make; they are no ends of others. */
  public static final String LINKS = "links";

  /** Collection of what says that something of another object fell due; they are no ends either. */
  public static final String REMINDERS = "reminders";

  private static final String DELETED = "deleted";
  private static final Set<String> STATES = Set.of("state", "course.state");
  private static final String LIST = "links.";

  public ThreadObject {
    fields = new TreeMap<>(fields);
  }

  /**
   * The object after an entry.
   *
   * @param before the object as it was; null for one that was not known
   */
  public static ThreadObject after(@Nullable ThreadObject before, Entry entry) {
    var event = entry.event();
    if (before != null && before.revision() >= event.revision()) {
      return before;
    }
    var fields = new TreeMap<String, String>();
    if (before != null) {
      fields.putAll(before.fields());
    }
    var state = before == null ? "" : before.state();
    for (var change : event.changes()) {
      if (STATES.contains(change.path())) {
        state = JsonText.of(change.after());
      } else if (change.after().isEmpty()) {
        fields.remove(change.path());
      } else if (matters(event.collection(), change.path())) {
        fields.put(change.path(), change.after());
      }
    }
    return new ThreadObject(
        event.resource(),
        event.collection(),
        event.title(),
        state,
        CurrentRow.of(event),
        entry.sequence(),
        event.at(),
        before == null ? event.actor() : before.author(),
        event.kind().equals(DELETED),
        fields);
  }

  /** Revision it is known at. */
  public int revision() {
    return readable.revision();
  }

  /** Tenant code. */
  public String tenant() {
    return readable.row().tenant();
  }

  /** Whether it can be the end of a link. */
  public boolean isEnd() {
    return !isDeleted && !isSaidOfAnother();
  }

  /** Whether it says something of another object: a link that a person made, or a reminder. */
  public boolean isSaidOfAnother() {
    return collection.equals(LINKS) || collection.equals(REMINDERS);
  }

  /** The text of a field; empty where it has none. */
  public String text(String path) {
    return JsonText.of(fields.getOrDefault(path, ""));
  }

  /** The links it carries. */
  public Set<Edge> edges() {
    if (isDeleted) {
      return Set.of();
    }
    return collection.equals(LINKS) ? made() : own();
  }

  private Set<Edge> made() {
    var to = text("target");
    return Relation.of(text("relation"))
        .map(relation -> new Edge(text("source"), relation, to, name, text("note")))
        .filter(edge -> References.isResource(edge.from()) && References.isResource(to))
        .map(Set::of)
        .orElse(Set.of());
  }

  private Set<Edge> own() {
    var edges = new LinkedHashSet<Edge>();
    for (var path : new ArrayList<>(fields.keySet())) {
      var place = List.of(path.split("\\."));
      if (path.startsWith(LIST) && place.getLast().equals("target")) {
        Relation.of(text(path.substring(0, path.length() - "target".length()) + "relation"))
            .ifPresent(relation -> add(edges, relation, text(path)));
      } else {
        References.relation(collection, path)
            .ifPresent(relation -> add(edges, relation, text(path)));
      }
    }
    return edges;
  }

  private void add(Set<Edge> edges, Relation relation, String to) {
    if (References.isResource(to) && !to.equals(name)) {
      edges.add(new Edge(name, relation, to, name, ""));
    }
  }

  private static boolean matters(String collection, String path) {
    return path.startsWith(LIST)
        || collection.equals(LINKS)
        || collection.equals(REMINDERS)
        || References.relation(collection, path).isPresent()
        || NoticeRules.matters(collection, path)
        || DueRules.matters(collection, path);
  }
}
