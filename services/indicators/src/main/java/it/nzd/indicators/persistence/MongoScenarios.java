package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.Scenarios;
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
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** The scenarios in MongoDB. */
@Singleton
final class MongoScenarios extends MongoRegister<Scenario, ScenarioDocument> implements Scenarios {
  private static final Sort BY_PLACE = new Sort("sortPlace", false);

  MongoScenarios(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "scenarios", ScenarioDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_place", "sortPlace", "_id");
    index("by_district", "district", "sortPlace", "_id");
  }

  @Override
  public Slice<Stored<Scenario>> page(
      String tenant, String district, PageRequest page, Scope scope) {
    var filter = Filters.of(tenant, "district", district);
    return stored(aggregates().page(filter, BY_PLACE, page, scope));
  }

  @Override
  public List<Stored<Scenario>> workingWith(String factor, int most) {
    var uses = new ArrayList<Bson>();
    uses.add(eq("exportFactor", factor));
    for (var carrier : Carrier.values()) {
      uses.add(eq("factors." + carrier.code() + ".factor", factor));
    }
    return aggregates()
        .collection()
        .find(Aggregates.readable(or(uses), Scope.EVERYTHING))
        .limit(most)
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  protected Scenario content(ScenarioDocument document) {
    return document.toDomain();
  }

  @Override
  protected ScenarioDocument document(String name, Scenario content) {
    return ScenarioDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Scenario content) {
    var row = new Row(ResourceName.tenant(name), content.visibility(), null, null);
    return new Traits(row, content.title(), null);
  }
}
