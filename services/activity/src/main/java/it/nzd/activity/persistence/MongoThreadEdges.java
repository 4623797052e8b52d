package it.nzd.activity.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import it.nzd.activity.domain.Edge;
import it.nzd.activity.domain.Relation;
import it.nzd.activity.domain.ThreadEdges;
import it.nzd.activity.domain.ThreadObject;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Links in MongoDB, one small document each. */
@Singleton
final class MongoThreadEdges implements ThreadEdges {
  private static final String SEQUENCE = "sequence";

  private final MongoCollection<BsonDocument> edges;
  private final SequencePages pages;

  MongoThreadEdges(MongoDatabase database, PageTokens tokens) {
    edges = database.getCollection("edges", BsonDocument.class);
    pages = new SequencePages(edges, tokens);
    index("from", ascending(EdgeBson.FROM), descending(SEQUENCE));
    index("to", ascending(EdgeBson.TO), descending(SEQUENCE));
    index("holder", ascending(EdgeBson.HOLDER));
  }

  @Override
  public void keep(Map<String, Set<Edge>> wanted, Map<String, ThreadObject> ends, int sequence) {
    var byKey = new HashMap<String, Edge>();
    wanted.values().forEach(links -> links.forEach(edge -> byKey.put(edge.key(), edge)));
    var surplus = new ArrayList<String>();
    edges
        .find(in(EdgeBson.HOLDER, wanted.keySet()))
        .projection(Projections.include("_id"))
        .forEach(
            stored -> {
              var key = Values.text(stored, "_id");
              if (byKey.remove(key) == null) {
                surplus.add(key);
              }
            });
    if (!surplus.isEmpty()) {
      edges.deleteMany(in("_id", surplus));
    }
    var inserts = new ArrayList<WriteModel<BsonDocument>>();
    for (var edge : byKey.values()) {
      inserts.add(
          new InsertOneModel<>(
              EdgeBson.of(edge, ends.get(edge.from()), ends.get(edge.to()), sequence)));
    }
    Latest.insert(edges, inserts);
  }

  @Override
  public void obey(Collection<ThreadObject> ends) {
    var linked = linked(ends.stream().map(ThreadObject::name).toList());
    var updates = new ArrayList<WriteModel<BsonDocument>>();
    for (var end : ends) {
      if (linked.contains(end.name())) {
        updates.add(update(EdgeBson.FROM, EdgeBson.SOURCE, end));
        updates.add(update(EdgeBson.TO, EdgeBson.TARGET, end));
      }
    }
    if (!updates.isEmpty()) {
      edges.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }
  }

  /** Those of the names that are an end of any link. */
  private Set<String> linked(List<String> names) {
    var linked = new HashSet<String>();
    edges
        .find(or(in(EdgeBson.FROM, names), in(EdgeBson.TO, names)))
        .projection(Projections.include(EdgeBson.FROM, EdgeBson.TO))
        .forEach(
            stored -> {
              linked.add(Values.text(stored, EdgeBson.FROM));
              linked.add(Values.text(stored, EdgeBson.TO));
            });
    return linked;
  }

  private static WriteModel<BsonDocument> update(String side, String field, ThreadObject end) {
    return new UpdateManyModel<>(
        and(eq(side, end.name()), lt(field + EdgeBson.AS_OF, end.revision())),
        Updates.set(field, EdgeBson.end(end)));
  }

  @Override
  public Slice<Edge> page(
      String name, @Nullable Direction direction, PageRequest page, Scope scope) {
    var sides = new ArrayList<Bson>();
    if (direction != Direction.IN) {
      sides.add(side(Direction.OUT, eq(EdgeBson.FROM, name), scope));
    }
    if (direction != Direction.OUT) {
      sides.add(side(Direction.IN, eq(EdgeBson.TO, name), scope));
    }
    var wanted = sides.size() == 1 ? sides.getFirst() : or(sides);
    return pages.page(wanted, page).map(EdgeBson::toEdge);
  }

  @Override
  public List<Edge> of(
      Collection<String> names,
      Direction direction,
      Set<Relation> relations,
      int most,
      Scope scope) {
    var side = direction == Direction.OUT ? EdgeBson.FROM : EdgeBson.TO;
    var wanted =
        and(
            side(direction, in(side, names), scope),
            in(EdgeBson.RELATION, relations.stream().map(Enum::name).sorted().toList()));
    return edges
        .find(wanted)
        .sort(com.mongodb.client.model.Sorts.descending(SEQUENCE, "_id"))
        .limit(most)
        .map(EdgeBson::toEdge)
        .into(new ArrayList<>());
  }

  /** Links that read one way and whose other end the scope may read. */
  private static Bson side(Direction direction, Bson near, Scope scope) {
    var far = direction == Direction.OUT ? EdgeBson.TARGET : EdgeBson.SOURCE;
    return and(near, eq(far + EdgeBson.KNOWN, true), scope.filter(far));
  }

  private void index(String name, Bson... keys) {
    edges.createIndex(compoundIndex(keys), new IndexOptions().name(name));
  }
}
