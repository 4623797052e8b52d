package it.nzd.activity.application;

import it.nzd.activity.domain.ObjectLink;
import it.nzd.activity.domain.ObjectLinks;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links that people make. Whoever makes or takes away one may read both of its ends. */
@Singleton
public final class LinkService {
  private static final String COLLECTION = ThreadObject.LINKS;

  private final ObjectLinks links;
  private final ThreadObjects objects;
  private final Clock clock;
  private final Ids ids;

  LinkService(ObjectLinks links, ThreadObjects objects, Clock clock, Ids ids) {
    this.links = links;
    this.objects = objects;
    this.clock = clock;
    this.ids = ids;
  }

  /** Links two objects. */
  public Stored<ObjectLink> create(Caller caller, MakeLink command) {
    if (!ResourceName.tenant(command.source()).equals(ResourceName.tenant(command.parent()))) {
      throw refused(ActivityReason.LINK_OF_ANOTHER_CITY, "source", command.source());
    }
    if (command.source().equals(command.target())) {
      throw refused(ActivityReason.LINK_TO_ITSELF, "link.target", command.target());
    }
    var ends = objects.readable(List.of(command.source(), command.target()), caller.scope());
    var source = end(ends, command.source(), "source");
    var target = end(ends, command.target(), "link.target");
    var link =
        new ObjectLink(
            command.source(),
            command.relation(),
            command.target(),
            command.note(),
            least(source, target));
    return links.add(
        name(caller, command), link, change(Change.CREATED, caller, command.request()));
  }

  /** Takes a link away. */
  public void delete(Caller caller, String name, long revision, Optional<RequestKey> request) {
    var link = links.find(name, caller.scope());
    if (link.isPresent()) {
      var ends = List.of(link.get().value().source(), link.get().value().target());
      if (!objects.readable(ends, caller.scope()).keySet().containsAll(ends)) {
        throw ServiceException.notFound(name);
      }
    }
    links.remove(name, revision, caller.scope(), change(Change.DELETED, caller, request));
  }

  private Change change(String kind, Caller caller, Optional<RequestKey> request) {
    return new Change(kind, caller.actor().id(), clock.instant(), request);
  }

  private String name(Caller caller, MakeLink command) {
    var id =
        command
            .request()
            .map(key -> Ids.derived(caller.actor().id(), COLLECTION, key.id()))
            .orElseGet(ids::next);
    return command.parent() + "/" + COLLECTION + "/" + id;
  }

  private static ThreadObject end(Map<String, ThreadObject> ends, String name, String field) {
    var end = ends.get(name);
    if (end == null || !end.isEnd()) {
      throw refused(ActivityReason.LINK_END_UNKNOWN, field, name);
    }
    return end;
  }

  /** A link is shown to no more people than either of its ends. */
  private static Visibility least(ThreadObject source, ThreadObject target) {
    var one = source.readable().row().visibility();
    var other = target.readable().row().visibility();
    return one.compareTo(other) < 0 ? one : other;
  }

  private static ServiceException refused(ActivityReason reason, String field, String resource) {
    return ServiceException.field(reason, "object_link." + field, Map.of("resource", resource));
  }

  /**
   * Makes a link.
   *
   * @param parent resource name of the city of the source
   * @param source the object the link is said of
   * @param relation what it says
   * @param target the other object
   * @param note why, in the person's words; may be empty
   * @param request what makes a repeat recognisable
   */
  public record MakeLink(
      String parent,
      String source,
      Relation relation,
      String target,
      String note,
      Optional<RequestKey> request) {}
}
