package it.nzd.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;

/** Sessions as documents, one each; their tokens sealed. */
public final class MongoSessions implements SessionStore {

  private static final String COLLECTION = "sessions";

  private final MongoDatabase database;
  private final TokenSeal seal;
  private volatile boolean isIndexed;

  public MongoSessions(MongoDatabase database, TokenSeal seal) {
    this.database = database;
    this.seal = seal;
  }

  @Override
  public void add(Session session) {
    indexed().insertOne(document(session));
  }

  @Override
  public Optional<Session> find(String id) {
    return Optional.ofNullable(indexed().find(eq(id)).first()).flatMap(this::session);
  }

  @Override
  public long count() {
    return indexed().estimatedDocumentCount();
  }

  @Override
  public void touch(String id, Instant at) {
    indexed().updateOne(eq(id), max("lastSeenAt", Date.from(at)));
  }

  @Override
  public boolean lease(String id, long version, Instant now, Instant until) {
    var free = or(eq("leaseUntil", null), lt("leaseUntil", Date.from(now)));
    return indexed()
            .updateOne(
                and(eq(id), eq("version", version), free), set("leaseUntil", Date.from(until)))
            .getModifiedCount()
        == 1;
  }

  @Override
  public boolean renew(String id, long version, Tokens tokens) {
    return indexed()
            .updateOne(
                and(eq(id), eq("version", version)),
                combine(
                    set("tokens", new Binary(seal.seal(tokens, id))),
                    set("leaseUntil", null),
                    inc("version", 1L)))
            .getModifiedCount()
        == 1;
  }

  @Override
  public void release(String id, long version) {
    indexed().updateOne(and(eq(id), eq("version", version)), set("leaseUntil", null));
  }

  @Override
  public void end(String id) {
    indexed().deleteOne(eq(id));
  }

  @Override
  public long endOfProviderSession(String providerSession) {
    return indexed().deleteMany(eq("sid", providerSession)).getDeletedCount();
  }

  @Override
  public long endOfPerson(String subject) {
    return indexed().deleteMany(eq("sub", subject)).getDeletedCount();
  }

  @Override
  public void sweep(Instant unusedSince, Instant now) {
    indexed()
        .deleteMany(or(lt("lastSeenAt", Date.from(unusedSince)), lt("expiresAt", Date.from(now))));
  }

  private MongoCollection<Document> indexed() {
    var sessions = database.getCollection(COLLECTION);
    if (!isIndexed) {
      sessions.createIndex(Indexes.ascending("sid"));
      sessions.createIndex(Indexes.ascending("sub"));
      // A help to the store only: expiry is judged on every read.
      sessions.createIndex(
          Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
      isIndexed = true;
    }
    return sessions;
  }

  private Document document(Session session) {
    var profile = session.profile();
    return new Document("_id", session.id())
        .append("sub", profile.subject())
        .append("sid", session.providerSession())
        .append("userName", profile.userName())
        .append("displayName", profile.displayName())
        .append("language", profile.language())
        .append(
            "tenants",
            profile.tenants().stream()
                .map(tenant -> new Document("code", tenant.code()).append("roles", tenant.roles()))
                .toList())
        .append("tokens", new Binary(seal.seal(session.tokens(), session.id())))
        .append("lastSeenAt", Date.from(session.lastSeenAt()))
        .append("expiresAt", Date.from(session.expiresAt()))
        .append("version", session.version())
        .append("leaseUntil", session.leaseUntil().map(Date::from).orElse(null));
  }

  /**
   * Empty also when the tokens cannot be opened: after a change of the key everybody signs in anew.
   */
  private Optional<Session> session(Document document) {
    var id = document.getString("_id");
    return seal.open(document.get("tokens", Binary.class).getData(), id)
        .map(
            tokens ->
                new Session(
                    id,
                    document.getString("sid"),
                    profile(document),
                    tokens,
                    document.getDate("lastSeenAt").toInstant(),
                    document.getDate("expiresAt").toInstant(),
                    document.getLong("version"),
                    Optional.ofNullable(document.getDate("leaseUntil")).map(Date::toInstant)));
  }

  private static Profile profile(Document document) {
    List<Profile.Tenant> tenants =
        document.getList("tenants", Document.class).stream()
            .map(
                tenant ->
                    new Profile.Tenant(
                        tenant.getString("code"), tenant.getList("roles", String.class)))
            .toList();
    return new Profile(
        document.getString("sub"),
        document.getString("userName"),
        document.getString("displayName"),
        document.getString("language"),
        tenants);
  }
}
