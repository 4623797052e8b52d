package it.nzd.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.event.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * A register kept in MongoDB: a service's adapter says how its aggregate becomes a document, the
 * rest is here.
 *
 * @param <T> the aggregate
 * @param <D> its document
 */
public abstract class MongoRegister<T, D extends AggregateDocument<D>> implements Register<T> {
  /** Stands where the store puts the real header. */
  public static final Header NO_HEADER =
      new Header(
          "",
          Row.Visibility.INTERNAL,
          null,
          null,
          null,
          "",
          "",
          Instant.EPOCH,
          Instant.EPOCH,
          "",
          false,
          List.of(),
          List.of());

  private final Aggregates<D> aggregates;

  protected MongoRegister(
      MongoCollection<D> documents, PageTokens tokens, Outbox outbox, ErrorReason taken) {
    aggregates = new Aggregates<>(documents, tokens, outbox, taken);
  }

  /** A register whose changes make no events: for what nobody but its owner may ever learn of. */
  protected MongoRegister(MongoCollection<D> documents, PageTokens tokens, ErrorReason taken) {
    aggregates = new Aggregates<>(documents, tokens, taken);
  }

  /** The documents of this name. */
  protected static <D> MongoCollection<D> collection(
      MongoDatabase database, String name, Class<D> type) {
    return database.getCollection(name, type);
  }

  /** Declares an index; the tenant leads it, whatever else it serves. */
  protected final void index(String name, String... fields) {
    aggregates
        .collection()
        .createIndex(
            Indexes.compoundIndex(Indexes.ascending("header.tenant"), Indexes.ascending(fields)),
            new IndexOptions().name(name));
  }

  /** The aggregate that a document holds. */
  protected abstract T content(D document);

  /** The document of an aggregate, with {@link #NO_HEADER} and revision 0. */
  protected abstract D document(String name, T content);

  /** What the store must know of it: who may read it, its title, its natural key. */
  protected abstract Traits traits(String name, T content);

  /** For pages and queries of its own. */
  protected final Aggregates<D> aggregates() {
    return aggregates;
  }

  protected final Stored<T> stored(D document) {
    return Stored.of(document, content(document));
  }

  protected final Slice<Stored<T>> stored(Slice<D> slice) {
    return slice.map(this::stored);
  }

  /** Everything that the filter finds, whoever may read it: for this service's own questions. */
  protected final List<Stored<T>> alive(Bson filter) {
    return aggregates
        .collection()
        .find(Aggregates.readable(filter, Scope.EVERYTHING))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public final Optional<Stored<T>> find(String name, Scope scope) {
    return aggregates.find(name, scope).map(this::stored);
  }

  @Override
  public final Stored<T> add(String name, T content, Change change, boolean validateOnly) {
    return stored(
        aggregates.create(document(name, content), traits(name, content), change, validateOnly));
  }

  @Override
  public final Stored<T> change(
      String name,
      long revision,
      Scope scope,
      Change change,
      Function<Stored<T>, T> edit,
      boolean validateOnly) {
    var found = aggregates.toChange(name, revision, scope, change);
    var seen = stored(found.document());
    if (found.isRepeat()) {
      return seen;
    }
    var next = edit.apply(seen);
    return stored(
        aggregates.replace(
            found.document(), document(name, next), traits(name, next), change, validateOnly));
  }

  @Override
  public final Stored<T> amend(
      String name,
      Scope scope,
      Change change,
      Function<Stored<T>, Optional<Amended<T>>> edit,
      boolean validateOnly) {
    var found = aggregates.toChange(name, scope, change);
    var seen = stored(found.document());
    var amended = found.isRepeat() ? Optional.<Amended<T>>empty() : edit.apply(seen);
    if (amended.isEmpty()) {
      return seen;
    }
    var next = amended.get().value();
    return stored(
        aggregates.replace(
            found.document(),
            document(name, next),
            traits(name, next),
            change.of(amended.get().kind()),
            validateOnly));
  }
}
