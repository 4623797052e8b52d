package it.nzd.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.event.Outbox;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of one collection. A change is one atomic replacement guarded by the revision, with
 * its event and its request id in the same document: nothing is lost, nothing merged silently, a
 * repeat has no second effect.
 *
 * @param <D> the document
 */
public final class Aggregates<D extends AggregateDocument<D>> {
  private static final int SNAPSHOT_EVERY = 100;
  private static final Bson ALIVE = eq("header.deleted", false);

  private final MongoCollection<D> collection;
  private final PageTokens tokens;
  private final @Nullable Outbox outbox;
  private final ErrorReason keyTaken;

  /**
   * @param collection the documents
   * @param tokens signs page tokens
   * @param outbox is told of every change
   * @param keyTaken what to say when another document holds the natural key
   */
  public Aggregates(
      MongoCollection<D> collection, PageTokens tokens, Outbox outbox, ErrorReason keyTaken) {
    this.collection = collection;
    this.tokens = tokens;
    this.outbox = outbox;
    this.keyTaken = keyTaken;
    uniqueKey();
    collection.createIndex(
        Indexes.ascending("header.pendingEvents.id"),
        new IndexOptions().sparse(true).name("pending_events"));
    outbox.watches(collection.withDocumentClass(BsonDocument.class));
  }

  /**
   * Aggregates that make no events: for content that nobody but its owner may ever learn of.
   *
   * @param collection the documents
   * @param tokens signs page tokens
   * @param keyTaken what to say when another document holds the natural key
   */
  public Aggregates(MongoCollection<D> collection, PageTokens tokens, ErrorReason keyTaken) {
    this.collection = collection;
    this.tokens = tokens;
    this.outbox = null;
    this.keyTaken = keyTaken;
    uniqueKey();
  }

  private void uniqueKey() {
    collection.createIndex(
        Indexes.ascending("header.uniqueKey"), new IndexOptions().unique(true).name("unique_key"));
  }

  private void changed(String id) {
    if (outbox != null) {
      outbox.changed(collection.getNamespace().getCollectionName(), id);
    }
  }

  /** The documents themselves, for aggregations. */
  public MongoCollection<D> collection() {
    return collection;
  }

  /** The document, if it is there and the scope may read it. */
  public Optional<D> find(String name, Scope scope) {
    return Optional.ofNullable(
        collection.find(and(eq("_id", name), ALIVE, scope.filter())).first());
  }

  /**
   * Stores a new aggregate. A repeat of the same change returns what the first one stored.
   *
   * @param draft the document with its name and content; its revision and header are made here
   * @throws ServiceException REQUEST_ID_REUSED, RESOURCE_EXISTS or the reason for a taken key
   */
  public D create(D draft, Traits traits, Change change) {
    return create(draft, traits, change, false);
  }

  /**
   * As {@link #create(AggregateDocument, Traits, Change)}; with {@code validateOnly} checked and
   * not stored.
   */
  public D create(D draft, Traits traits, Change change, boolean validateOnly) {
    var header = Header.created(draft.id(), traits, change);
    var fresh = stamped(draft, header, null, 1, change, traits.events());
    if (validateOnly) {
      checkFree(fresh);
      return fresh;
    }
    try {
      collection.insertOne(fresh);
    } catch (MongoWriteException e) {
      if (isDuplicate(e)) {
        return repeatedCreate(fresh, change);
      }
      throw e;
    }
    changed(fresh.id());
    return fresh;
  }

  /**
   * Replaces an aggregate that was read before.
   *
   * @param seen the document as it was read; its revision must still be the present one
   * @param next the same document with the new content
   * @throws ServiceException STALE_VERSION when it was changed in between, or the reason for a
   *     taken key
   */
  public D replace(D seen, D next, Traits traits, Change change) {
    return replace(seen, next, traits, change, false);
  }

  /**
   * As {@link #replace(AggregateDocument, AggregateDocument, Traits, Change)}; with {@code
   * validateOnly} not stored.
   */
  public D replace(D seen, D next, Traits traits, Change change, boolean validateOnly) {
    var header = seen.header().next(seen.id(), traits, change);
    var changed = stamped(next, header, seen, seen.revision() + 1, change, traits.events());
    if (validateOnly) {
      checkKeyFree(changed);
      return changed;
    }
    try {
      var result =
          collection.replaceOne(
              and(eq("_id", seen.id()), eq("revision", seen.revision())), changed);
      if (result.getMatchedCount() == 0) {
        throw stale(seen.id(), seen.revision());
      }
    } catch (MongoWriteException e) {
      if (isDuplicate(e)) {
        throw ServiceException.of(keyTaken, "resource", seen.id());
      }
      throw e;
    }
    changed(seen.id());
    return changed;
  }

  /**
   * The document to change, after looking whether this very change was made before.
   *
   * @param expectedRevision the revision the caller has seen
   * @return the document, and whether the change was made already
   * @throws ServiceException RESOURCE_NOT_FOUND, REQUEST_ID_REUSED, STALE_VERSION
   */
  public ToChange<D> toChange(String name, long expectedRevision, Scope scope, Change change) {
    var found = toChange(name, scope, change);
    if (!found.isRepeat() && found.document().revision() != expectedRevision) {
      throw stale(name, expectedRevision);
    }
    return found;
  }

  /** As {@link #toChange(String, long, Scope, Change)}, at whatever revision it is. */
  ToChange<D> toChange(String name, Scope scope, Change change) {
    var found = collection.find(and(eq("_id", name), scope.filter())).first();
    if (found == null) {
      throw ServiceException.notFound(name);
    }
    boolean isRepeat = RequestMemory.isRepeat(found.header(), change);
    if (found.header().deleted() && !(isRepeat && change.isDeletion())) {
      throw ServiceException.notFound(name);
    }
    return new ToChange<>(found, isRepeat);
  }

  /**
   * A document about to change.
   *
   * @param document the document as it is
   * @param isRepeat whether this very change was made before: return the document, change nothing
   */
  public record ToChange<D>(D document, boolean isRepeat) {}

  /**
   * A page of the documents that the scope may read.
   *
   * @throws ServiceException PAGE_TOKEN_INVALID
   */
  public Slice<D> page(Bson filter, Sort sort, PageRequest page, Scope scope) {
    var all = and(filter, ALIVE, scope.filter());
    var from =
        page.token().isEmpty()
            ? all
            : and(all, sort.after(tokens.read(page.token(), page.fingerprint())));
    var found =
        collection.find(from).sort(sort.order()).limit(page.size() + 1).into(new ArrayList<>());
    if (found.size() <= page.size()) {
      return new Slice<>(found, "");
    }
    var items = found.subList(0, page.size());
    var last = items.getLast();
    return new Slice<>(
        items,
        tokens.after(
            Bodies.value(Bodies.encode(collection, last), sort.field()),
            last.id(),
            page.fingerprint()));
  }

  /** How many documents the scope may read. */
  public long count(Bson filter, Scope scope) {
    return collection.countDocuments(and(filter, ALIVE, scope.filter()));
  }

  /** The filter of what the scope may read, for aggregations. */
  public static Bson readable(Bson filter, Scope scope) {
    return and(filter, ALIVE, scope.filter());
  }

  /**
   * Changes a document that no person edits concurrently, again and again until no other change
   * comes between.
   */
  public D update(String name, UnaryOperator<D> content, Traits traits, Change change) {
    while (true) {
      var seen = find(name, Scope.EVERYTHING).orElseThrow(() -> ServiceException.notFound(name));
      try {
        return replace(seen, content.apply(seen), traits, change);
      } catch (ServiceException e) {
        if (e.reason() != PlatformReason.STALE_VERSION) {
          throw e;
        }
      }
    }
  }

  private D repeatedCreate(D fresh, Change change) {
    var held = collection.find(eq("_id", fresh.id())).first();
    if (held == null) {
      throw ServiceException.of(keyTaken, "resource", fresh.id());
    }
    boolean isRepeat = RequestMemory.isRepeat(held.header(), change);
    if (held.header().deleted() || !isRepeat) {
      throw taken(held);
    }
    return held;
  }

  private void checkFree(D fresh) {
    var held = collection.find(eq("_id", fresh.id())).first();
    if (held != null) {
      throw taken(held);
    }
    checkKeyFree(fresh);
  }

  /** Why a name cannot be given: somebody has it, or somebody had it and its history stays. */
  private ServiceException taken(D held) {
    return ServiceException.of(
        held.header().deleted() ? PlatformReason.RESOURCE_DELETED : PlatformReason.RESOURCE_EXISTS,
        "resource",
        ResourceName.collection(held.id()) + "/" + ResourceName.id(held.id()));
  }

  private void checkKeyFree(D next) {
    var holder = collection.find(eq("header.uniqueKey", next.header().uniqueKey())).first();
    if (holder != null && !holder.id().equals(next.id())) {
      throw ServiceException.of(keyTaken, "resource", next.id());
    }
  }

  private D stamped(
      D content,
      Header header,
      @Nullable D before,
      long revision,
      Change change,
      Row.Visibility told) {
    var events = new ArrayList<>(header.pendingEvents());
    if (outbox != null) {
      events.add(event(content, header, before, revision, change, told));
    }
    var requests = RequestMemory.after(header.requests(), change, revision);
    return content.at(revision, header.with(events, requests));
  }

  private StoredEvent event(
      D content,
      Header header,
      @Nullable D before,
      long revision,
      Change change,
      Row.Visibility told) {
    var old = before == null ? new BsonDocument() : Bodies.body(collection, before);
    var now = header.deleted() ? new BsonDocument() : Bodies.body(collection, content);
    return new StoredEvent(
        content.id() + "@" + revision,
        header.tenant(),
        content.id(),
        revision,
        change.kind(),
        change.actor(),
        change.at(),
        Bodies.changes(old, now),
        told.name(),
        header.organisation(),
        header.municipality(),
        header.guests(),
        revision % SNAPSHOT_EVERY == 0 ? now.toJson() : "",
        header.title());
  }

  private ServiceException stale(String name, long seen) {
    var present = collection.find(eq("_id", name)).first();
    if (present == null) {
      return ServiceException.notFound(name);
    }
    return ServiceException.of(
        PlatformReason.STALE_VERSION,
        Map.of("resource", name, "current", Etag.of(present.revision()), "seen", Etag.of(seen)));
  }

  private static boolean isDuplicate(MongoWriteException e) {
    return ErrorCategory.fromErrorCode(e.getError().getCode()) == ErrorCategory.DUPLICATE_KEY;
  }
}
