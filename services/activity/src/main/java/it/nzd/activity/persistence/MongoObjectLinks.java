package it.nzd.activity.persistence;

import com.mongodb.client.MongoDatabase;
import it.nzd.activity.application.ActivityReason;
import it.nzd.activity.domain.ObjectLink;
import it.nzd.activity.domain.ObjectLinks;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that people made, in MongoDB; the natural key of one is what it says of which two. */
@Singleton
final class MongoObjectLinks implements ObjectLinks {
  private static final Header NO_HEADER =
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

  private final Aggregates<LinkDocument> links;

  MongoObjectLinks(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    links =
        new Aggregates<>(
            database.getCollection("links", LinkDocument.class),
            tokens,
            outbox,
            ActivityReason.LINK_EXISTS);
  }

  @Override
  public Optional<Stored<ObjectLink>> find(String name, Scope scope) {
    return links.find(name, scope).map(MongoObjectLinks::stored);
  }

  @Override
  public Stored<ObjectLink> add(String name, ObjectLink link, Change change) {
    var draft = LinkDocument.of(name, NO_HEADER, link);
    return stored(links.create(draft, traits(name, link), change));
  }

  @Override
  public void remove(String name, long revision, Scope scope, Change change) {
    var found = links.toChange(name, revision, scope, change);
    if (!found.isRepeat()) {
      var document = found.document();
      links.replace(document, document, traits(name, document.toDomain()), change);
    }
  }

  private static Stored<ObjectLink> stored(LinkDocument document) {
    return Stored.of(document, document.toDomain());
  }

  private static Traits traits(String name, ObjectLink link) {
    var row = new Row(ResourceName.tenant(name), link.visibility(), null, null);
    var key = String.join("|", link.source(), link.relation().name(), link.target());
    return new Traits(row, link.relation().code(), key);
  }
}
