package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.date;
import static it.nzd.activity.persistence.Values.number;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.platform.search.SearchTerms;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** Objects as they are stored. */
final class ObjectBson {
  static final String COLLECTION = "collection";
  static final String TENANT = "header.tenant";
  static final String REVISION = "header.revision";
  static final String SEQUENCE = "sequence";
  static final String IS_END = "isEnd";
  static final String SEARCH = "search";
  static final String DUE = "due";

  /** In which form it is kept: moves on when more of an object is looked at than before. */
  static final String FORM = "form";

  static final int CURRENT = 2;

  private static final String FIELDS = "fields";
  private static final String PATH = "path";
  private static final String VALUE = "value";

  private ObjectBson() {}

  static BsonDocument of(ThreadObject object) {
    return of(object, Instant.MIN);
  }

  /** An object of which people were reminded up to a moment. */
  static BsonDocument of(ThreadObject object, Instant reminded) {
    var fields = new BsonArray();
    object
        .fields()
        .forEach(
            (path, value) ->
                fields.add(
                    new BsonDocument(PATH, new BsonString(path))
                        .append(VALUE, new BsonString(value))));
    var search = new BsonArray();
    SearchTerms.stored(List.of(object.title())).forEach(term -> search.add(new BsonString(term)));
    var stored =
        new BsonDocument("_id", new BsonString(object.name()))
            .append(COLLECTION, new BsonString(object.collection()))
            .append("title", new BsonString(object.title()))
            .append("state", new BsonString(object.state()))
            .append("header", EntryBson.header(object.readable()))
            .append(SEQUENCE, new BsonInt32(object.sequence()))
            .append("at", new BsonDateTime(object.at().toEpochMilli()))
            .append("author", new BsonString(object.author()))
            .append("deleted", BsonBoolean.valueOf(object.isDeleted()))
            .append(IS_END, BsonBoolean.valueOf(object.isEnd()))
            .append(FIELDS, fields)
            .append(SEARCH, search)
            .append(FORM, new BsonInt32(CURRENT));
    DueRules.next(object, reminded)
        .ifPresent(next -> stored.append(DUE, new BsonDateTime(next.toEpochMilli())));
    return stored;
  }

  static ThreadObject toObject(BsonDocument stored) {
    var header = stored.getDocument("header");
    var fields = new TreeMap<String, String>();
    for (var field : stored.getArray(FIELDS)) {
      fields.put(text(field.asDocument(), PATH), text(field.asDocument(), VALUE));
    }
    return new ThreadObject(
        text(stored, "_id"),
        text(stored, COLLECTION),
        text(stored, "title"),
        text(stored, "state"),
        new CurrentRow(number(header, EntryBson.AS_OF), RowBson.toRow(header)),
        number(stored, SEQUENCE),
        Instant.ofEpochMilli(date(stored, "at")),
        text(stored, "author"),
        stored.getBoolean("deleted").getValue(),
        fields);
  }
}
