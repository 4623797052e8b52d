package it.nzd.stakeholders.persistence;

import static com.mongodb.client.model.Accumulators.first;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoDatabase;
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
import it.nzd.stakeholders.domain.Assessment;
import it.nzd.stakeholders.domain.Assessments;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The assessments in MongoDB. They belong to the city, not to the organisation that they judge: its
 * own people do not read them.
 */
@Singleton
final class MongoAssessments extends MongoRegister<Assessment, AssessmentDocument>
    implements Assessments {
  private static final Sort NEWEST_FIRST = new Sort("header.createdAt", true);

  MongoAssessments(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "assessments", AssessmentDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_creation", "header.createdAt", "_id");
    index("by_district", "district", "header.createdAt", "_id");
    index("by_organisation", "organisation", "header.createdAt", "_id");
  }

  @Override
  public Slice<Stored<Assessment>> page(
      String tenant, String organisation, String district, PageRequest page, Scope scope) {
    var parts = new ArrayList<Bson>();
    parts.add(Tenants.only(tenant));
    if (!organisation.isEmpty()) {
      parts.add(eq("organisation", organisation));
    }
    if (!district.isEmpty()) {
      parts.add(eq("district", district));
    }
    return stored(aggregates().page(and(parts), NEWEST_FIRST, page, scope));
  }

  @Override
  public List<Stored<Assessment>> newest(String district, int most, Scope scope) {
    var ofDistrict = and(Tenants.only(ResourceName.tenant(district)), eq("district", district));
    var names = new ArrayList<String>();
    aggregates()
        .collection()
        .aggregate(
            List.of(
                match(Aggregates.readable(ofDistrict, scope)),
                sort(descending("header.createdAt", "_id")),
                group("$organisation", first("newest", "$_id")),
                limit(most)),
            Document.class)
        .forEach(found -> names.add(found.getString("newest")));
    return alive(in("_id", names));
  }

  @Override
  protected Assessment content(AssessmentDocument document) {
    return document.toDomain();
  }

  @Override
  protected AssessmentDocument document(String name, Assessment content) {
    return AssessmentDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Assessment content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.INTERNAL, null, null);
    return new Traits(row, content.organisation(), null);
  }
}
