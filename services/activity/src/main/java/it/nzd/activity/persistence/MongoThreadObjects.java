package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.activity.domain.ThreadObjects;
import it.nzd.platform.access.Scope;
import it.nzd.platform.search.SearchTerms;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Objects in MongoDB, one document each; a later revision replaces an earlier one. */
@Singleton
final class MongoThreadObjects implements ThreadObjects {
  private final MongoCollection<BsonDocument> objects;
  private final SequencePages pages;

  MongoThreadObjects(MongoDatabase database, PageTokens tokens) {
    objects = database.getCollection("objects", BsonDocument.class);
    pages = new SequencePages(objects, tokens);
    index("latest", ascending(ObjectBson.TENANT), descending(ObjectBson.SEQUENCE));
    index(
        "latest_of_a_kind",
        ascending(ObjectBson.TENANT, ObjectBson.COLLECTION),
        descending(ObjectBson.SEQUENCE));
    index("due", ascending(ObjectBson.DUE));
    index("search", ascending(ObjectBson.TENANT, ObjectBson.SEARCH));
  }

  @Override
  public Map<String, ThreadObject> of(Collection<String> names) {
    return byName(in("_id", names));
  }

  @Override
  public void keep(Collection<ThreadObject> news) {
    Latest.keep(
        objects,
        ObjectBson.REVISION,
        news.stream().map(ObjectBson::of).toList(),
        object -> Values.number(object.getDocument("header"), EntryBson.AS_OF));
  }

  @Override
  public Optional<ThreadObject> find(String name, Scope scope) {
    return Optional.ofNullable(readable(List.of(name), scope).get(name));
  }

  @Override
  public Map<String, ThreadObject> readable(Collection<String> names, Scope scope) {
    return byName(flat(in("_id", names), eq(ObjectBson.IS_END, true), scope.filter()));
  }

  @Override
  public Slice<ThreadObject> page(Query query, PageRequest page, Scope scope) {
    var wanted = new ArrayList<Bson>();
    wanted.add(eq(ObjectBson.IS_END, true));
    wanted.add(scope.filter());
    if (!query.tenant().isEmpty()) {
      wanted.add(eq(ObjectBson.TENANT, query.tenant()));
    }
    if (!query.collection().isEmpty()) {
      wanted.add(eq(ObjectBson.COLLECTION, query.collection()));
    }
    var words = SearchTerms.wanted(query.words());
    if (!words.isEmpty()) {
      wanted.add(all(ObjectBson.SEARCH, words));
    }
    return pages.page(and(wanted), page).map(ObjectBson::toObject);
  }

  @Override
  public List<ThreadObject> due(Instant now, String after, int most) {
    return objects
        .find(and(lte(ObjectBson.DUE, Date.from(now)), gt("_id", after)))
        .sort(ascending("_id"))
        .limit(most)
        .map(ObjectBson::toObject)
        .into(new ArrayList<>());
  }

  @Override
  public List<ThreadObject> outdated(String after, int most) {
    return objects
        .find(and(gt("_id", after), ne(ObjectBson.FORM, ObjectBson.CURRENT)))
        .sort(ascending("_id"))
        .limit(most)
        .map(ObjectBson::toObject)
        .into(new ArrayList<>());
  }

  @Override
  public List<ThreadObject> outdated(Collection<String> names) {
    return objects
        .find(flat(in("_id", names), ne(ObjectBson.FORM, ObjectBson.CURRENT)))
        .map(ObjectBson::toObject)
        .into(new ArrayList<>());
  }

  @Override
  public void renew(Collection<ThreadObject> read) {
    reminded(read, Instant.MIN);
  }

  @Override
  public void reminded(Collection<ThreadObject> read, Instant now) {
    for (var object : read) {
      objects.replaceOne(
          flat(eq("_id", object.name()), eq(ObjectBson.REVISION, object.revision())),
          ObjectBson.of(object, now));
    }
  }

  private Map<String, ThreadObject> byName(Bson filter) {
    var found = new HashMap<String, ThreadObject>();
    for (var stored : objects.find(filter)) {
      var object = ObjectBson.toObject(stored);
      found.put(object.name(), object);
    }
    return found;
  }

  /** Conditions on different fields in one document: so every server looks the ids up first. */
  private static Bson flat(Bson... conditions) {
    var all = new BsonDocument();
    for (var condition : conditions) {
      all.putAll(condition.toBsonDocument());
    }
    return all;
  }

  private void index(String name, Bson... keys) {
    objects.createIndex(compoundIndex(keys), new IndexOptions().name(name));
  }
}
