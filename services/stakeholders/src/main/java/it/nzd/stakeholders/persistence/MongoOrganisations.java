package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.event.Outbox;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Traits;
import it.nzd.stakeholders.domain.Organisation;
import it.nzd.stakeholders.domain.OrganisationOrder;
import it.nzd.stakeholders.domain.OrganisationQuery;
import it.nzd.stakeholders.domain.OrganisationSummary;
import it.nzd.stakeholders.domain.Organisations;
import it.nzd.stakeholders.domain.StakeholdersReason;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;

/** The registry of organisations in MongoDB. */
@Singleton
final class MongoOrganisations extends MongoRegister<Organisation, OrganisationDocument>
    implements Organisations {
  private static final int BATCH = 500;

  MongoOrganisations(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "organisations", OrganisationDocument.class),
        tokens,
        outbox,
        StakeholdersReason.VAT_NUMBER_TAKEN);
    index("by_name", "sortName", "_id");
    index("by_employees", "sortEmployees", "_id");
    index("by_ateco", "ateco", "_id");
    index("by_update_time", "header.updatedAt", "_id");
    index("by_district", "district", "sortName", "_id");
    index("by_municipality", "header.municipality", "sortName", "_id");
    index("by_organisation", "header.organisation", "sortName", "_id");
    index("by_visibility", "header.visibility", "sortName", "_id");
    index("by_words", "searchTerms");
    index("by_life", "header.deleted");
  }

  @Override
  public Slice<Stored<Organisation>> page(
      OrganisationQuery query, OrganisationOrder order, PageRequest page, Scope scope) {
    return stored(
        aggregates()
            .page(
                OrganisationFilters.of(query),
                OrganisationFilters.sort(order),
                page,
                within(query, scope)));
  }

  @Override
  public List<Stored<Organisation>> named(Collection<String> names) {
    return alive(in("_id", names));
  }

  @Override
  public int count(OrganisationQuery query, Scope scope) {
    return Math.toIntExact(aggregates().count(OrganisationFilters.of(query), within(query, scope)));
  }

  @Override
  public OrganisationSummary summarise(OrganisationQuery query, Scope scope) {
    var readable = Aggregates.readable(OrganisationFilters.of(query), within(query, scope));
    var found =
        aggregates()
            .collection()
            .aggregate(OrganisationGroups.pipeline(readable), Document.class)
            .first();
    return OrganisationGroups.summary(found == null ? new Document() : found);
  }

  @Override
  public void each(OrganisationQuery query, Scope scope, Consumer<Stored<Organisation>> reader) {
    aggregates()
        .collection()
        .find(Aggregates.readable(OrganisationFilters.of(query), within(query, scope)))
        .sort(ascending("sortName", "_id"))
        .batchSize(BATCH)
        .forEach(document -> reader.accept(stored(document)));
  }

  /**
   * Whoever reads everything of the one tenant asked for needs no further narrowing: an index alone
   * then counts.
   */
  private static Scope within(OrganisationQuery query, Scope scope) {
    return scope.inside().contains(query.tenant()) ? Scope.EVERYTHING : scope;
  }

  @Override
  protected Organisation content(OrganisationDocument document) {
    return document.toDomain();
  }

  @Override
  protected OrganisationDocument document(String name, Organisation content) {
    return OrganisationDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Organisation content) {
    var tenant = ResourceName.tenant(name);
    var row = new Row(tenant, content.visibility(), name, content.municipality());
    return new Traits(row, content.legalName(), tenant + "/" + content.vatNumber());
  }
}
