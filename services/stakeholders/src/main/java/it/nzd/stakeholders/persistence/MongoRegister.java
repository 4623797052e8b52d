package it.nzd.stakeholders.persistence;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Traits;
import it.nzd.stakeholders.domain.Register;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.conversions.Bson;

/** What all registers of this service do alike. */
abstract class MongoRegister<T, D extends AggregateDocument<D>> implements Register<T> {
  /** Stands where the store puts the real header. */
  static final Header NO_HEADER =
      new Header(
          "",
          Row.Visibility.INTERNAL,
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

  MongoRegister(MongoCollection<D> documents, PageTokens tokens, Outbox outbox, ErrorReason taken) {
    aggregates = new Aggregates<>(documents, tokens, outbox, taken);
  }

  static <D> MongoCollection<D> collection(MongoDatabase database, String name, Class<D> type) {
    return database.getCollection(name, type);
  }

  /** Declares an index; the tenant leads it, whatever else it serves. */
  final void index(String name, String... fields) {
    aggregates
        .collection()
        .createIndex(
            Indexes.compoundIndex(Indexes.ascending("header.tenant"), Indexes.ascending(fields)),
            new IndexOptions().name(name));
  }

  abstract T content(D document);

  abstract D document(String name, T content);

  abstract Traits traits(String name, T content);

  final Aggregates<D> aggregates() {
    return aggregates;
  }

  final Stored<T> stored(D document) {
    return Stored.of(document, content(document));
  }

  final Slice<Stored<T>> stored(Slice<D> slice) {
    return slice.map(this::stored);
  }

  /** Everything that the filter finds, whoever may read it: for this service's own questions. */
  final List<Stored<T>> alive(Bson filter) {
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
}
