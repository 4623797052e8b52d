package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Factors;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Sort;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** The factor editions in MongoDB. */
@Singleton
final class MongoFactors extends MongoRegister<Factor, FactorDocument> implements Factors {
  private static final Sort BY_EDITION = new Sort("sortEdition", false);

  MongoFactors(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "factors", FactorDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_edition", "sortEdition", "_id");
    index("by_subject", "subject", "sortEdition", "_id");
  }

  @Override
  public Slice<Stored<Factor>> page(String tenant, String subject, PageRequest page, Scope scope) {
    var filter = Filters.of(tenant, "subject", subject);
    return stored(aggregates().page(filter, BY_EDITION, page, scope));
  }

  @Override
  public Map<String, Factor> ofSubjects(Collection<String> subjects, Scope scope) {
    return read(and(Tenants.only(Tenants.PROGRAMME), in("subject", subjects)), scope);
  }

  @Override
  public Map<String, Factor> ofSubjectsOrNamed(
      Collection<String> subjects, Collection<String> names, Scope scope) {
    var wanted = or(in("subject", subjects), in("_id", names));
    return read(and(Tenants.only(Tenants.PROGRAMME), wanted), scope);
  }

  @Override
  public List<Edition> editions(Scope scope) {
    return aggregates()
        .collection()
        .withDocumentClass(BsonDocument.class)
        .find(Aggregates.readable(Tenants.only(Tenants.PROGRAMME), scope))
        .projection(Projections.include("subject", "publishedYear", "unit", "kind"))
        .map(
            found ->
                new Edition(
                    found.getString("_id").getValue(),
                    found.getString("subject").getValue(),
                    found.getNumber("publishedYear").intValue(),
                    found.getString("unit").getValue(),
                    found.getString("kind").getValue()))
        .into(new ArrayList<>());
  }

  private Map<String, Factor> read(Bson which, Scope scope) {
    var found = new HashMap<String, Factor>();
    aggregates()
        .collection()
        .find(Aggregates.readable(which, scope))
        .forEach(document -> found.put(document.id(), document.toDomain()));
    return found;
  }

  @Override
  protected Factor content(FactorDocument document) {
    return document.toDomain();
  }

  @Override
  protected FactorDocument document(String name, Factor content) {
    return FactorDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Factor content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.label(), null);
  }
}
