package it.nzd.platform.operation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.micronaut.context.annotation.Requires;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.id.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * Background work of a service: asked for, looked at, ended. The workers are in {@link
 * OperationRunner}.
 */
@Singleton
@Requires(beans = MongoDatabase.class)
public final class Operations {
  /** When work that has ended is deleted; work that has not ended has none. */
  static final String EXPIRES = "expiresAt";

  private static final String CREATED = "createdAt";

  private final MongoCollection<BsonDocument> operations;
  private final OperationSettings settings;
  private final Clock clock;
  private final Ids ids;
  private final Semaphore asked = new Semaphore(0);

  public Operations(MongoDatabase database, OperationSettings settings, Clock clock, Ids ids) {
    this.settings = settings;
    this.clock = clock;
    this.ids = ids;
    operations = database.getCollection("operations", BsonDocument.class);
    operations.createIndex(
        Indexes.ascending("state", "leaseUntil", "createdAt"), new IndexOptions().name("waiting"));
    // A help to a store that clears away by itself; elsewhere the runner sweeps.
    operations.createIndex(
        Indexes.ascending(EXPIRES),
        new IndexOptions().name("expired").expireAfter(0L, TimeUnit.SECONDS));
  }

  /**
   * Asks for work. A repeat with the same request id returns what the first one asked for.
   *
   * @throws ServiceException REQUEST_ID_REUSED
   */
  public OperationInfo start(NewOperation wanted) {
    var id =
        wanted
            .request()
            .map(key -> Ids.derived(wanted.creator(), "operations", wanted.collection(), key.id()))
            .orElseGet(ids::next);
    var document = draft(wanted.collection() + "/" + id, wanted);
    try {
      operations.insertOne(document);
    } catch (MongoWriteException e) {
      if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      return repeated(document);
    }
    asked.release();
    return OperationInfo.of(document);
  }

  /**
   * Work that the scope may read: whoever reads what is internal to its tenant.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND
   */
  public OperationInfo get(String name, Scope scope) {
    var found = operations.find(eq("_id", name)).first();
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, null, null);
    if (found == null || !scope.allows(row)) {
      throw ServiceException.notFound(name);
    }
    return OperationInfo.of(found);
  }

  /**
   * Work of a collection, latest first, as long as it is remembered.
   *
   * @param before only work older than this one; from the latest where it is empty
   */
  public List<OperationInfo> latest(String collection, Optional<OperationInfo> before, int most) {
    // What begins with the collection and a slash: the character after the slash ends the range.
    var wanted =
        new ArrayList<Bson>(List.of(gt("_id", collection + "/"), lt("_id", collection + "0")));
    before.ifPresent(
        last ->
            wanted.add(
                or(
                    lt(CREATED, date(last.createdAt())),
                    and(eq(CREATED, date(last.createdAt())), lt("_id", last.name())))));
    return operations
        .find(and(wanted))
        .sort(Sorts.descending(CREATED, "_id"))
        .limit(most)
        .map(OperationInfo::of)
        .into(new ArrayList<>());
  }

  /**
   * Ends work before it is done; work that has ended stays as it is.
   *
   * @throws ServiceException RESOURCE_NOT_FOUND
   */
  public OperationInfo cancel(String name, Scope scope) {
    var seen = get(name, scope);
    if (!seen.state().isEnded()) {
      operations.updateOne(
          and(eq("_id", name), in("state", "QUEUED", "RUNNING")),
          combine(
              set("state", "CANCELLED"),
              set("leaseOwner", ""),
              set(EXPIRES, date(clock.instant().plus(settings.keepEnded()))),
              inc("revision", 1),
              set("updatedAt", now())));
    }
    return get(name, scope);
  }

  /** Deletes work that ended long ago. */
  long sweep() {
    return operations.deleteMany(lt(EXPIRES, now())).getDeletedCount();
  }

  /** The documents themselves, for the workers. */
  MongoCollection<BsonDocument> collection() {
    return operations;
  }

  /**
   * Waits until something was asked for here; what another replica was asked for is seen by looking
   * again.
   */
  void awaitAsked(long mostMillis) throws InterruptedException {
    boolean isAsked = asked.tryAcquire(mostMillis, TimeUnit.MILLISECONDS);
    if (isAsked) {
      asked.drainPermits();
    }
  }

  private OperationInfo repeated(BsonDocument wanted) {
    var held = operations.find(eq("_id", wanted.get("_id"))).first();
    if (held == null || !wanted.getString("requestHash").equals(held.get("requestHash"))) {
      throw ServiceException.of(
          PlatformReason.REQUEST_ID_REUSED, "requestId", wanted.getString("requestId").getValue());
    }
    return OperationInfo.of(held);
  }

  private BsonDocument draft(String name, NewOperation wanted) {
    var parameters = new BsonDocument();
    wanted.parameters().forEach((key, value) -> parameters.append(key, new BsonString(value)));
    return new BsonDocument("_id", new BsonString(name))
        .append("revision", new BsonInt64(1))
        .append("kind", new BsonString(wanted.kind()))
        .append("state", new BsonString(OperationState.QUEUED.name()))
        .append("parameters", parameters)
        .append("creator", new BsonString(wanted.creator()))
        .append("requestId", new BsonString(wanted.request().map(RequestKey::id).orElse("")))
        .append(
            "requestHash", new BsonString(wanted.request().map(RequestKey::bodyHash).orElse("")))
        .append("done", new BsonInt32(0))
        .append("total", new BsonInt32(0))
        .append("checkpoint", new BsonString(""))
        .append("attempts", new BsonInt32(0))
        .append("leaseOwner", new BsonString(""))
        .append("leaseUntil", new BsonDateTime(0))
        .append(CREATED, now())
        .append("updatedAt", now());
  }

  private BsonDateTime now() {
    return date(clock.instant());
  }

  private static BsonDateTime date(Instant at) {
    return new BsonDateTime(at.toEpochMilli());
  }
}
