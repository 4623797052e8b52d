package it.nzd.activity.application;

import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Rows;
import it.nzd.activity.domain.SourceEvent;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes events into the chains. Number, sequence and hash of an entry go into one document, under
 * unique keys: an event that comes twice, a second writer or the end of the process between any two
 * steps neither doubles an entry nor forks a chain nor leaves a gap. Whoever comes second looks
 * again where the chains end and goes on from there.
 */
@Singleton
public final class ChainWriter {
  private final Entries entries;
  private final Rows rows;
  private final ChangeFeed feed;
  private final Map<String, ChainHead> heads = new HashMap<>();
  private int lastSequence = -1;

  ChainWriter(Entries entries, Rows rows, ChangeFeed feed) {
    this.entries = entries;
    this.rows = rows;
    this.feed = feed;
  }

  /** Appends events in their order; those that have an entry already are passed over. */
  public synchronized void append(List<SourceEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    try {
      appendAll(events);
    } catch (RuntimeException e) {
      forget();
      throw e;
    }
    feed.mayHaveGrown();
  }

  private void appendAll(List<SourceEvent> events) {
    var today = obeyed(events, false);
    while (true) {
      var fresh = fresh(events);
      if (fresh.isEmpty()) {
        return;
      }
      var planned = plan(fresh, today);
      int done = entries.append(planned);
      planned.subList(0, done).forEach(this::appended);
      if (done == planned.size()) {
        return;
      }
      forget();
      today = obeyed(events, true);
    }
  }

  /**
   * Sees to it that the past of each resource obeys what the events say of it, before they become
   * readable themselves.
   *
   * @param always also where nothing seems to have changed: another writer may have added to the
   *     past
   */
  private Map<String, CurrentRow> obeyed(List<SourceEvent> events, boolean always) {
    var said = new HashMap<String, CurrentRow>();
    events.forEach(
        event -> said.merge(event.resource(), CurrentRow.of(event), CurrentRow::orLater));
    var known = rows.of(said.keySet());
    var today = new HashMap<String, CurrentRow>();
    var news = new HashMap<String, CurrentRow>();
    said.forEach(
        (resource, row) -> {
          var before = known.get(resource);
          var now = before == null ? row : before.orLater(row);
          today.put(resource, now);
          if (before == null || now.revision() > before.revision()) {
            news.put(resource, now);
          }
          if (always || (before != null && !now.row().equals(before.row()))) {
            entries.obey(resource, now);
          }
        });
    rows.keep(news);
    return today;
  }

  private List<SourceEvent> fresh(List<SourceEvent> events) {
    var byKey = new LinkedHashMap<String, SourceEvent>();
    events.forEach(event -> byKey.putIfAbsent(event.key(), event));
    entries.present(byKey.keySet()).forEach(byKey::remove);
    return List.copyOf(byKey.values());
  }

  private List<Entry> plan(List<SourceEvent> fresh, Map<String, CurrentRow> today) {
    if (lastSequence < 0) {
      lastSequence = entries.lastSequence();
    }
    int sequence = lastSequence;
    var ends = new HashMap<String, ChainHead>();
    var planned = new ArrayList<Entry>(fresh.size());
    for (var event : fresh) {
      var end = ends.computeIfAbsent(event.tenant(), this::head);
      var row = today.getOrDefault(event.resource(), CurrentRow.of(event));
      var entry = Entry.after(end, ++sequence, event, row);
      ends.put(event.tenant(), entry.asHead());
      planned.add(entry);
    }
    return planned;
  }

  private ChainHead head(String tenant) {
    return heads.computeIfAbsent(tenant, entries::head);
  }

  private void appended(Entry entry) {
    lastSequence = entry.sequence();
    heads.put(entry.tenant(), entry.asHead());
  }

  private void forget() {
    lastSequence = -1;
    heads.clear();
  }
}
