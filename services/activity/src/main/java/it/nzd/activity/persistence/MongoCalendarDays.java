package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import it.nzd.activity.domain.CalendarDays;
import it.nzd.activity.domain.DueRules;
import it.nzd.activity.domain.DueRules.Due;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Tenants;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/** Days of the calendar in MongoDB, one small document each, in the order of the days. */
@Singleton
final class MongoCalendarDays implements CalendarDays {
  private static final String OBJECT = "object";
  private static final String PATH = "path";
  private static final String AT = "at";
  private static final String HEADER = "header";

  private final MongoCollection<BsonDocument> days;
  private final PageTokens tokens;

  MongoCalendarDays(MongoDatabase database, PageTokens tokens) {
    days = database.getCollection("calendarDays", BsonDocument.class);
    this.tokens = tokens;
    days.createIndex(ascending(ObjectBson.TENANT, AT, "_id"), new IndexOptions().name("days"));
    days.createIndex(ascending(AT, "_id"), new IndexOptions().name("days_everywhere"));
    days.createIndex(ascending(OBJECT), new IndexOptions().name("object"));
  }

  @Override
  public void keep(Collection<ThreadObject> objects) {
    var wanted = new HashMap<String, BsonDocument>();
    for (var object : objects) {
      DueRules.calendar(object).forEach(due -> wanted.put(id(object, due), row(object, due)));
    }
    var surplus = new ArrayList<String>();
    var writes = new ArrayList<WriteModel<BsonDocument>>();
    days.find(in(OBJECT, objects.stream().map(ThreadObject::name).toList()))
        .projection(Projections.include("_id"))
        .forEach(
            stored -> {
              var id = Values.text(stored, "_id");
              var row = wanted.remove(id);
              if (row == null) {
                surplus.add(id);
              } else {
                writes.add(new ReplaceOneModel<>(eq("_id", id), row));
              }
            });
    Latest.insert(
        days, wanted.values().stream().<WriteModel<BsonDocument>>map(InsertOneModel::new).toList());
    if (!writes.isEmpty()) {
      days.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }
    if (!surplus.isEmpty()) {
      days.deleteMany(in("_id", surplus));
    }
  }

  @Override
  public Slice<Day> page(String tenant, Instant from, Instant to, PageRequest page, Scope scope) {
    var wanted = new ArrayList<Bson>();
    wanted.add(Tenants.only(tenant));
    wanted.add(gte(AT, Date.from(from)));
    wanted.add(lt(AT, Date.from(to)));
    wanted.add(scope.filter());
    if (!page.token().isEmpty()) {
      wanted.add(after(page));
    }
    var found =
        days.find(and(wanted))
            .sort(ascending(AT, "_id"))
            .limit(page.size() + 1)
            .into(new ArrayList<>());
    if (found.size() <= page.size()) {
      return new Slice<>(days(found), "");
    }
    var last = found.get(page.size() - 1);
    return new Slice<>(
        days(found.subList(0, page.size())),
        tokens.after(
            new BsonDateTime(Values.date(last, AT)), Values.text(last, "_id"), page.fingerprint()));
  }

  private Bson after(PageRequest page) {
    var place = tokens.read(page.token(), page.fingerprint());
    return or(gt(AT, place.sortValue()), and(eq(AT, place.sortValue()), gt("_id", place.id())));
  }

  private static List<Day> days(List<BsonDocument> stored) {
    return stored.stream()
        .map(
            row ->
                new Day(
                    Values.text(row, OBJECT),
                    Values.text(row, PATH),
                    Instant.ofEpochMilli(Values.date(row, AT))))
        .toList();
  }

  private static String id(ThreadObject object, Due due) {
    return object.name() + "#" + due.path() + "#" + due.what();
  }

  private static BsonDocument row(ThreadObject object, Due due) {
    return new BsonDocument("_id", new BsonString(id(object, due)))
        .append(OBJECT, new BsonString(object.name()))
        .append(PATH, new BsonString(due.path()))
        .append(AT, new BsonDateTime(due.at().toEpochMilli()))
        .append(HEADER, EntryBson.header(object.readable()));
  }
}
