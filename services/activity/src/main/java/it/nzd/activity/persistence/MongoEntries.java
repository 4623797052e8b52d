package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import it.nzd.activity.domain.ChainHead;
import it.nzd.activity.domain.ChainVerifier.Placed;
import it.nzd.activity.domain.CurrentRow;
import it.nzd.activity.domain.Entries;
import it.nzd.activity.domain.Entry;
import it.nzd.activity.domain.EntryFilter;
import it.nzd.activity.domain.Readability;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;

/**
 * Entries in MongoDB, one document each. Ranges are asked for by the values they must hold, since
 * the numbers have no gaps: that is a look-up by unique key on any server.
 */
@Singleton
final class MongoEntries implements Entries {
  private final MongoCollection<BsonDocument> entries;
  private final PageTokens tokens;

  MongoEntries(MongoDatabase database, PageTokens tokens) {
    entries = database.getCollection("entries", BsonDocument.class);
    this.tokens = tokens;
    EntryIndexes.create(entries);
  }

  @Override
  public int append(List<Entry> added) {
    try {
      entries.insertMany(
          added.stream().map(EntryBson::of).toList(), new InsertManyOptions().ordered(true));
      return added.size();
    } catch (MongoBulkWriteException e) {
      var errors = e.getWriteErrors();
      if (!errors.isEmpty()
          && ErrorCategory.fromErrorCode(errors.getFirst().getCode())
              == ErrorCategory.DUPLICATE_KEY) {
        return errors.getFirst().getIndex();
      }
      throw e;
    }
  }

  @Override
  public Set<String> present(Collection<String> eventKeys) {
    var found = new HashSet<String>();
    entries
        .find(in(EntryBson.KEY, eventKeys))
        .projection(Projections.include(EntryBson.KEY))
        .forEach(entry -> found.add(Values.text(entry, EntryBson.KEY)));
    return found;
  }

  @Override
  public int lastSequence() {
    var last =
        entries
            .find()
            .sort(descending(EntryBson.SEQUENCE))
            .projection(Projections.include(EntryBson.SEQUENCE))
            .limit(1)
            .first();
    return last == null ? 0 : Values.number(last, EntryBson.SEQUENCE);
  }

  @Override
  public ChainHead head(String tenant) {
    var last =
        entries
            .find(eq(EntryBson.TENANT, tenant))
            .sort(descending(EntryBson.NUMBER))
            .limit(1)
            .first();
    return last == null ? ChainHead.empty(tenant) : EntryBson.toEntry(last).asHead();
  }

  @Override
  public List<Placed> chain(String tenant, int from, int most) {
    var names = IntStream.range(from, from + most).mapToObj(n -> Entry.nameOf(tenant, n)).toList();
    return entries.find(in("_id", names)).into(new ArrayList<>()).stream()
        .map(EntryBson::placed)
        .sorted(Comparator.comparingInt(Placed::number))
        .toList();
  }

  @Override
  public List<Entry> sequence(int from, int most) {
    var places = IntStream.range(from, from + most).boxed().toList();
    return entries.find(in(EntryBson.SEQUENCE, places)).into(new ArrayList<>()).stream()
        .map(EntryBson::toEntry)
        .sorted(Comparator.comparingInt(Entry::sequence))
        .toList();
  }

  @Override
  public Slice<Entry> page(EntryFilter filter, PageRequest page, Scope scope) {
    var wanted = new ArrayList<Bson>();
    wanted.add(scope.filter());
    equal(wanted, EntryBson.TENANT, filter.tenant());
    equal(wanted, EntryBson.RESOURCE, filter.resource());
    equal(wanted, EntryBson.COLLECTION, filter.collection());
    if (!page.token().isEmpty()) {
      wanted.add(lt(EntryBson.SEQUENCE, tokens.read(page.token(), page.fingerprint()).sortValue()));
    }
    var found =
        entries
            .find(and(wanted))
            .sort(descending(EntryBson.SEQUENCE))
            .limit(page.size() + 1)
            .into(new ArrayList<>());
    if (found.size() <= page.size()) {
      return new Slice<>(found, "").map(EntryBson::toEntry);
    }
    var items = found.subList(0, page.size());
    var last = items.getLast();
    var token =
        tokens.after(
            new BsonInt32(Values.number(last, EntryBson.SEQUENCE)),
            Values.text(last, "_id"),
            page.fingerprint());
    return new Slice<>(items, token).map(EntryBson::toEntry);
  }

  @Override
  public void obey(String resource, CurrentRow today) {
    var namesByRow = new HashMap<Row, List<String>>();
    for (var stored : entries.find(eq(EntryBson.RESOURCE, resource))) {
      var entry = EntryBson.toEntry(stored);
      if (entry.readable().revision() < today.revision()) {
        var row = Readability.of(entry.event().rowFromNowOn(), today.row());
        namesByRow.computeIfAbsent(row, added -> new ArrayList<>()).add(Values.text(stored, "_id"));
      }
    }
    namesByRow.forEach(
        (row, names) ->
            entries.updateMany(
                and(
                    in("_id", names),
                    lt(EntryBson.HEADER + "." + EntryBson.AS_OF, today.revision())),
                Updates.set(
                    EntryBson.HEADER, EntryBson.header(new CurrentRow(today.revision(), row)))));
  }

  private static void equal(List<Bson> wanted, String field, String value) {
    if (!value.isEmpty()) {
      wanted.add(eq(field, value));
    }
  }
}
