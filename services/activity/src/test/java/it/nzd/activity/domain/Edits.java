package it.nzd.activity.domain;

import it.nzd.platform.access.Row;
import java.util.List;

/** What somebody with access to the store might do to an entry. */
final class Edits {
  static final int COUNT = 16;

  private Edits() {}

  static Entry of(Entry entry, int edit) {
    var e = entry.event();
    var row = e.row();
    return switch (edit) {
      case 0 -> with(entry, entry.sequence() + 1, e);
      case 1 -> event(entry, "other", e.id(), e.place(), e.resource(), e.title(), e.kind(), row);
      case 2 ->
          event(
              entry, e.context(), e.id() + "x", e.place(), e.resource(), e.title(), e.kind(), row);
      case 3 ->
          event(entry, e.context(), e.id(), e.place() + 1, e.resource(), e.title(), e.kind(), row);
      case 4 ->
          event(
              entry, e.context(), e.id(), e.place(), e.resource() + "x", e.title(), e.kind(), row);
      case 5 -> event(entry, e.context(), e.id(), e.place(), e.resource(), "", e.kind(), row);
      case 6 ->
          event(entry, e.context(), e.id(), e.place(), e.resource(), e.title(), "updated", row);
      case 7 -> rowed(entry, new Row("roma", row.visibility(), null, null));
      case 8 -> rowed(entry, new Row(row.tenant(), Row.Visibility.PUBLIC, null, null));
      case 9 ->
          rowed(
              entry, new Row(row.tenant(), row.visibility(), "cities/prato/organisations/X", null));
      case 10 -> rowed(entry, new Row(row.tenant(), row.visibility(), null, "100005"));
      case 11 -> rest(entry, e.revision() + 1, e.actor(), 0, e.changes());
      case 12 -> rest(entry, e.revision(), "somebody else", 0, e.changes());
      case 13 -> rest(entry, e.revision(), e.actor(), 1, e.changes());
      case 14 -> rest(entry, e.revision(), e.actor(), 0, List.of());
      default ->
          rest(
              entry,
              e.revision(),
              e.actor(),
              0,
              List.of(new ChangedField("label", "", "\"nothing\"")));
    };
  }

  /** The same entry with a hash that fits its content. */
  static Entry rehashed(Entry entry) {
    var content = CanonicalForm.of(entry.form(), entry.number(), entry.sequence(), entry.event());
    return new Entry(
        entry.form(),
        entry.number(),
        entry.sequence(),
        entry.event(),
        entry.previousHash(),
        entry.previousHash().followedBy(content),
        CurrentRow.of(entry.event()));
  }

  static Entry renumbered(Entry entry, int number) {
    return new Entry(
        entry.form(),
        number,
        entry.sequence(),
        entry.event(),
        entry.previousHash(),
        entry.hash(),
        entry.readable());
  }

  private static Entry with(Entry entry, int sequence, SourceEvent event) {
    return new Entry(
        entry.form(),
        entry.number(),
        sequence,
        event,
        entry.previousHash(),
        entry.hash(),
        entry.readable());
  }

  private static Entry rowed(Entry entry, Row row) {
    var e = entry.event();
    return event(entry, e.context(), e.id(), e.place(), e.resource(), e.title(), e.kind(), row);
  }

  private static Entry event(
      Entry entry,
      String context,
      String id,
      int place,
      String resource,
      String title,
      String kind,
      Row row) {
    var e = entry.event();
    return with(
        entry,
        entry.sequence(),
        new SourceEvent(
            context,
            id,
            place,
            resource,
            e.collection(),
            title,
            e.revision(),
            kind,
            e.actor(),
            e.at(),
            e.changes(),
            row));
  }

  private static Entry rest(
      Entry entry, int revision, String actor, int later, List<ChangedField> changes) {
    var e = entry.event();
    return with(
        entry,
        entry.sequence(),
        new SourceEvent(
            e.context(),
            e.id(),
            e.place(),
            e.resource(),
            e.collection(),
            e.title(),
            revision,
            e.kind(),
            actor,
            e.at().plusMillis(later),
            changes,
            e.row()));
  }
}
