package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoDatabase;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
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
import it.nzd.platform.value.Lever;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** The indicators in MongoDB. */
@Singleton
final class MongoIndicators extends MongoRegister<Indicator, IndicatorDocument>
    implements Indicators {
  private static final Sort BY_LEVER = new Sort("sortLever", false);

  /** Where a formula names what it is computed from. */
  private static final List<String> NAMING =
      List.of(
          "observed.measure",
          "change.measure",
          "ratio.numerator",
          "ratio.denominator",
          "converted.measure",
          "converted.factorSubject",
          "expression.measures",
          "expression.indicators",
          "expression.subjects",
          "expression.editions");

  MongoIndicators(MongoDatabase database, PageTokens tokens, Outbox outbox) {
    super(
        collection(database, "indicators", IndicatorDocument.class),
        tokens,
        outbox,
        PlatformReason.RESOURCE_EXISTS);
    index("by_lever", "sortLever", "_id");
  }

  @Override
  public Slice<Stored<Indicator>> page(
      String tenant, Optional<Lever> lever, PageRequest page, Scope scope) {
    return stored(aggregates().page(filter(tenant, lever), BY_LEVER, page, scope));
  }

  @Override
  public List<Stored<Indicator>> named(Collection<String> names, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(in("_id", names), scope))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<Stored<Indicator>> all(Optional<Lever> lever, Scope scope) {
    return aggregates()
        .collection()
        .find(Aggregates.readable(filter(Tenants.PROGRAMME, lever), scope))
        .sort(ascending(BY_LEVER.field(), "_id"))
        .map(this::stored)
        .into(new ArrayList<>());
  }

  @Override
  public List<String> restingOn(Collection<String> names, Scope scope) {
    var naming = NAMING.stream().map(field -> in(field, names)).toList();
    return Names.of(aggregates(), and(Tenants.only(Tenants.PROGRAMME), or(naming)), scope);
  }

  @Override
  public List<String> names(Scope scope) {
    return Names.of(aggregates(), Tenants.only(Tenants.PROGRAMME), scope);
  }

  private static Bson filter(String tenant, Optional<Lever> lever) {
    return Filters.of(tenant, "lever", lever.map(Lever::code).orElse(""));
  }

  @Override
  protected Indicator content(IndicatorDocument document) {
    return document.toDomain();
  }

  @Override
  protected IndicatorDocument document(String name, Indicator content) {
    return IndicatorDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, Indicator content) {
    var row = new Row(ResourceName.tenant(name), Row.Visibility.PUBLIC, null, null);
    return new Traits(row, content.displayName().italian(), null);
  }
}
