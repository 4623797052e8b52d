package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.date;
import static it.nzd.activity.persistence.Values.number;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.activity.domain.Audience;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Notice;
import java.time.Instant;
import java.util.LinkedHashSet;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Notices as they are stored, with those who have read them. */
final class NoticeBson {
  static final String SEQUENCE = "sequence";
  static final String RESOURCE = "resource";
  static final String ACTOR = "actor";
  static final String AT = "at";
  static final String AUDIENCES = "audiences";
  static final String READ_BY = "readBy";
  static final String HEADER = "header";

  private NoticeBson() {}

  static BsonDocument of(Notice notice) {
    var audiences = new BsonArray();
    notice.audiences().stream()
        .map(Audience::code)
        .sorted()
        .forEach(code -> audiences.add(new BsonString(code)));
    return new BsonDocument("_id", new BsonString(notice.name()))
        .append("chain", new BsonString(notice.tenant()))
        .append("number", new BsonInt32(notice.number()))
        .append(SEQUENCE, new BsonInt32(notice.sequence()))
        .append(RESOURCE, new BsonString(notice.resource()))
        .append("collection", new BsonString(notice.collection()))
        .append("title", new BsonString(notice.title()))
        .append("kind", new BsonString(notice.kind()))
        .append("state", new BsonString(notice.state()))
        .append(ACTOR, new BsonString(notice.actor()))
        .append(AT, new BsonDateTime(notice.at().toEpochMilli()))
        .append(HEADER, EntryBson.header(notice.readable()))
        .append(AUDIENCES, audiences)
        .append(READ_BY, new BsonArray());
  }

  static Notice toNotice(BsonDocument stored) {
    var header = stored.getDocument(HEADER);
    var audiences = new LinkedHashSet<Audience>();
    for (var code : stored.getArray(AUDIENCES)) {
      Audience.of(code.asString().getValue()).ifPresent(audiences::add);
    }
    return new Notice(
        text(stored, "chain"),
        number(stored, "number"),
        number(stored, SEQUENCE),
        text(stored, RESOURCE),
        text(stored, "collection"),
        text(stored, "title"),
        text(stored, "kind"),
        text(stored, "state"),
        text(stored, ACTOR),
        Instant.ofEpochMilli(date(stored, AT)),
        new CurrentRow(number(header, EntryBson.AS_OF), RowBson.toRow(header)),
        audiences);
  }

  static boolean isReadBy(BsonDocument stored, String person) {
    return stored.getArray(READ_BY).contains(new BsonString(person));
  }
}
