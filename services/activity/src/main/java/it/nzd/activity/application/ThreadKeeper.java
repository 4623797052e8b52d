package it.nzd.activity.application;

import it.nzd.activity.domain.Edge;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Notice;
import it.nzd.activity.domain.Notices;
import it.nzd.activity.domain.ThreadEdges;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the objects, their links and the notices up with the entries. What it writes follows from
 * what the entries say alone, so that taking them again, after a crash between any two steps, comes
 * to the same.
 */
@Singleton
public final class ThreadKeeper {
  private final ThreadObjects objects;
  private final ThreadEdges edges;
  private final Notices notices;

  ThreadKeeper(ThreadObjects objects, ThreadEdges edges, Notices notices) {
    this.objects = objects;
    this.edges = edges;
    this.notices = notices;
  }

  /** Takes entries in their order. */
  public void take(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var names = entries.stream().map(entry -> entry.event().resource()).distinct().toList();
    var known = new HashMap<>(objects.of(names));
    var told = new ArrayList<Notice>();
    for (var entry : entries) {
      var object = ThreadObject.after(known.get(entry.event().resource()), entry);
      known.put(object.name(), object);
      var notice = Notice.of(entry, object);
      if (!notice.audiences().isEmpty()) {
        told.add(notice);
      }
    }
    objects.keep(known.values());
    var wanted = new LinkedHashMap<String, Set<Edge>>();
    known.values().forEach(object -> wanted.put(object.name(), object.edges()));
    edges.keep(wanted, withEnds(known, wanted), entries.getLast().sequence());
    edges.obey(known.values());
    notices.add(told);
    notices.obey(known.values());
  }

  /** The objects at the ends of links, besides those that are at hand. */
  private Map<String, ThreadObject> withEnds(
      Map<String, ThreadObject> known, Map<String, Set<Edge>> wanted) {
    var missing = new LinkedHashSet<String>();
    for (var links : wanted.values()) {
      for (var edge : links) {
        missing.add(edge.from());
        missing.add(edge.to());
      }
    }
    missing.removeAll(known.keySet());
    var all = new HashMap<>(known);
    if (!missing.isEmpty()) {
      all.putAll(objects.of(missing));
    }
    return all;
  }
}
