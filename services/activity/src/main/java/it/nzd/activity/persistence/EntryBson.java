package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.date;
import static it.nzd.activity.persistence.Values.number;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.activity.domain.ChainVerifier.Placed;
import it.nzd.activity.domain.ChangedField;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.Hash;
import it.nzd.activity.domain.SourceEvent;
import java.time.Instant;
import java.util.ArrayList;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/**
 * Entries as they are stored. What cannot be read is read as empty: an entry somebody spoiled is a
 * finding of the verification, not a failure.
 */
final class EntryBson {
  static final String KEY = "key";
  static final String SEQUENCE = "sequence";
  static final String TENANT = "tenant";
  static final String NUMBER = "number";
  static final String RESOURCE = "resource";
  static final String COLLECTION = "collection";
  static final String HEADER = "header";
  static final String AS_OF = "revision";

  private EntryBson() {}

  static BsonDocument of(Entry entry) {
    var event = entry.event();
    var out =
        new BsonDocument("_id", new BsonString(entry.name()))
            .append(KEY, new BsonString(event.key()))
            .append("form", new BsonInt32(entry.form()))
            .append(NUMBER, new BsonInt32(entry.number()))
            .append(SEQUENCE, new BsonInt32(entry.sequence()))
            .append("context", new BsonString(event.context()))
            .append("eventId", new BsonString(event.id()))
            .append("place", new BsonInt32(event.place()))
            .append(RESOURCE, new BsonString(event.resource()))
            .append(COLLECTION, new BsonString(event.collection()))
            .append("title", new BsonString(event.title()))
            .append("revision", new BsonInt32(event.revision()))
            .append("kind", new BsonString(event.kind()))
            .append("actor", new BsonString(event.actor()))
            .append("at", new BsonDateTime(event.at().toEpochMilli()))
            .append("changes", changes(event))
            .append("previousHash", new BsonString(entry.previousHash().hex()))
            .append("hash", new BsonString(entry.hash().hex()));
    out.putAll(RowBson.of(event.row()));
    return out.append(HEADER, header(entry.readable()));
  }

  static BsonDocument header(CurrentRow readable) {
    return RowBson.of(readable.row()).append(AS_OF, new BsonInt32(readable.revision()));
  }

  static Placed placed(BsonDocument stored) {
    var id = text(stored, "_id");
    var digits = id.substring(id.lastIndexOf('/') + 1);
    return new Placed(digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0, toEntry(stored));
  }

  static Entry toEntry(BsonDocument stored) {
    var header = stored.isDocument(HEADER) ? stored.getDocument(HEADER) : new BsonDocument();
    return new Entry(
        number(stored, "form"),
        number(stored, NUMBER),
        number(stored, SEQUENCE),
        toEvent(stored),
        new Hash(text(stored, "previousHash")),
        new Hash(text(stored, "hash")),
        new CurrentRow(number(header, AS_OF), RowBson.toRow(header)));
  }

  static SourceEvent toEvent(BsonDocument stored) {
    return new SourceEvent(
        text(stored, "context"),
        text(stored, "eventId"),
        number(stored, "place"),
        text(stored, RESOURCE),
        text(stored, COLLECTION),
        text(stored, "title"),
        number(stored, "revision"),
        text(stored, "kind"),
        text(stored, "actor"),
        Instant.ofEpochMilli(date(stored, "at")),
        toChanges(stored),
        RowBson.toRow(stored));
  }

  private static BsonArray changes(SourceEvent event) {
    var out = new BsonArray(event.changes().size());
    for (var change : event.changes()) {
      out.add(
          new BsonDocument("path", new BsonString(change.path()))
              .append("before", new BsonString(change.before()))
              .append("after", new BsonString(change.after())));
    }
    return out;
  }

  private static ArrayList<ChangedField> toChanges(BsonDocument stored) {
    var out = new ArrayList<ChangedField>();
    if (stored.isArray("changes")) {
      for (var item : stored.getArray("changes")) {
        var change = item.isDocument() ? item.asDocument() : new BsonDocument();
        out.add(
            new ChangedField(text(change, "path"), text(change, "before"), text(change, "after")));
      }
    }
    return out;
  }
}
