package it.nzd.activity.testing;

import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.ChangedField;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.contract.ResourceName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Events and chains to test with. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  /** Who made all samples. */
  public static final String AUTHOR = "00000000-0000-4000-8000-000000000002";

  private static final AtomicInteger PLACES = new AtomicInteger(1_000);

  private Samples() {}

  public static Row row(String tenant, Visibility visibility) {
    return new Row(tenant, visibility, null, null);
  }

  public static SourceEvent event(String tenant, int place) {
    return event(tenant, place, "T" + place, 1, "created", row(tenant, Visibility.PARTNERS));
  }

  public static SourceEvent event(
      String tenant, int place, String id, int revision, String kind, Row row) {
    var resource = "cities/" + tenant + "/things/" + id;
    return new SourceEvent(
        "things",
        resource + "@" + revision,
        place,
        resource,
        "things",
        "Thing " + id,
        revision,
        kind,
        "00000000-0000-4000-8000-000000000002",
        NOW.plusSeconds(place),
        List.of(new ChangedField("label", "", "\"" + id + "\"")),
        row);
  }

  /** An event of any collection, with the fields it changed; a value of an empty text is gone. */
  public static SourceEvent change(
      String resource, int revision, String kind, Row row, Map<String, String> fields) {
    var changes =
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(
                    field ->
                        new ChangedField(
                            field.getKey(),
                            "",
                            field.getValue().isEmpty() ? "" : "\"" + field.getValue() + "\""))
                .toList();
    int place = PLACES.incrementAndGet();
    return new SourceEvent(
        "things",
        resource + "@" + revision,
        place,
        resource,
        ResourceName.collection(resource),
        "Title of " + ResourceName.id(resource),
        revision,
        kind,
        AUTHOR,
        NOW.plusSeconds(place),
        changes,
        row);
  }

  /** An object that links to another. */
  public static SourceEvent linking(String from, String relation, String to, Visibility visible) {
    return change(
        from,
        1,
        "created",
        row(ResourceName.tenant(from), visible),
        Map.of("links.0.relation", relation, "links.0.target", to));
  }

  /** A chain of events of one tenant. */
  public static List<Entry> chain(String tenant, int length) {
    var head = ChainHead.empty(tenant);
    var chain = new ArrayList<Entry>();
    for (int n = 1; n <= length; n++) {
      var event = event(tenant, n);
      var entry = Entry.after(head, n, event, CurrentRow.of(event));
      head = entry.asHead();
      chain.add(entry);
    }
    return chain;
  }
}
