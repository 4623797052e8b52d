package it.nzd.activity.testing;

import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.ChangedField;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.SourceEvent;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Row.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Events and chains to test with. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

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
