package it.nzd.activity.persistence;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Indexes of the entries. The id is the entry's name, that is tenant and number; with the event's
 * key and the sequence it is what keeps two writers from doubling an event or forking a chain. The
 * others serve the lists.
 */
final class EntryIndexes {
  private EntryIndexes() {}

  static void create(MongoCollection<BsonDocument> entries) {
    unique(entries, EntryBson.KEY, "event");
    unique(entries, EntryBson.SEQUENCE, "sequence");
    list(entries, "chain", ascending(EntryBson.TENANT), descending(EntryBson.NUMBER));
    list(entries, "resource", ascending(EntryBson.RESOURCE), descending(EntryBson.SEQUENCE));
    list(entries, "collection", ascending(EntryBson.COLLECTION), descending(EntryBson.SEQUENCE));
    list(entries, "tenant_feed", ascending("header.tenant"), descending(EntryBson.SEQUENCE));
    list(entries, "visible_feed", ascending("header.visibility"), descending(EntryBson.SEQUENCE));
    list(
        entries,
        "organisation_feed",
        ascending("header.tenant", "header.organisation"),
        descending(EntryBson.SEQUENCE));
    list(
        entries,
        "municipality_feed",
        ascending("header.tenant", "header.municipality"),
        descending(EntryBson.SEQUENCE));
  }

  private static void unique(MongoCollection<BsonDocument> entries, String field, String name) {
    entries.createIndex(ascending(field), new IndexOptions().unique(true).name(name));
  }

  private static void list(MongoCollection<BsonDocument> entries, String name, Bson... keys) {
    entries.createIndex(compoundIndex(keys), new IndexOptions().name(name));
  }
}
