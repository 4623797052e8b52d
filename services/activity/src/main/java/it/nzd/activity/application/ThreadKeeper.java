package it.nzd.activity.application;

import it.nzd.activity.domain.CalendarDays;
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
 * Keeps the objects, their links and days and the notices up with the entries. What it writes
 * follows from what the entries say alone, so that taking them again, after a crash between any two
 * steps, comes to the same.
 */
@Singleton
public final class ThreadKeeper {
  private final ThreadObjects objects;
  private final ThreadEdges edges;
  private final Notices notices;
  private final CalendarDays calendar;
  private final ThreadRenewal renewal;

  ThreadKeeper(
      ThreadObjects objects,
      ThreadEdges edges,
      Notices notices,
      CalendarDays calendar,
      ThreadRenewal renewal) {
    this.objects = objects;
    this.edges = edges;
    this.notices = notices;
    this.calendar = calendar;
    this.renewal = renewal;
  }

  /** Takes entries in their order. */
  public void take(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    var names = entries.stream().map(entry -> entry.event().resource()).distinct().toList();
    renewal.ahead(names);
    var known = new HashMap<>(objects.of(names));
    var news = new ArrayList<News>();
    for (var entry : entries) {
      var object = ThreadObject.after(known.get(entry.event().resource()), entry);
      known.put(object.name(), object);
      news.add(new News(entry, object));
    }
    objects.keep(known.values());
    calendar.keep(known.values());
    var wanted = new LinkedHashMap<String, Set<Edge>>();
    known.values().forEach(object -> wanted.put(object.name(), object.edges()));
    var all = withEnds(known, wanted);
    edges.keep(wanted, all, entries.getLast().sequence());
    edges.obey(known.values());
    tell(news, all);
  }

  private void tell(List<News> news, Map<String, ThreadObject> all) {
    var told = new ArrayList<Notice>();
    var touched = new LinkedHashSet<ThreadObject>();
    for (var one : news) {
      touched.add(all.getOrDefault(one.object().name(), one.object()));
      Notice.of(one.entry(), one.object(), all).ifPresent(told::add);
    }
    notices.add(told);
    notices.obey(touched);
  }

  /**
   * The objects at the ends of links and those that something is said of, besides those that are at
   * hand.
   */
  private Map<String, ThreadObject> withEnds(
      Map<String, ThreadObject> known, Map<String, Set<Edge>> wanted) {
    var missing = new LinkedHashSet<String>();
    for (var links : wanted.values()) {
      for (var edge : links) {
        missing.add(edge.from());
        missing.add(edge.to());
      }
    }
    known.values().stream()
        .filter(ThreadObject::isSaidOfAnother)
        .forEach(object -> missing.add(object.text("target")));
    missing.removeAll(known.keySet());
    var all = new HashMap<>(known);
    if (!missing.isEmpty()) {
      all.putAll(objects.of(missing));
    }
    return all;
  }

  /** An entry, and its object after it. */
  private record News(Entry entry, ThreadObject object) {}
}
