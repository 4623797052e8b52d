package it.nzd.indicators.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import it.nzd.indicators.domain.meter.MeterYear;
import it.nzd.indicators.domain.meter.MeterYearSummary;
import it.nzd.indicators.domain.meter.MeterYears;
import it.nzd.platform.access.Scope;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.store.Aggregates;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.PageTokens;
import it.nzd.platform.store.Stored;
import it.nzd.platform.store.Tenants;
import it.nzd.platform.store.Traits;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.conversions.Bson;

/** The years of meters in MongoDB. Nobody is told of their changes. */
@Singleton
final class MongoMeterYears extends MongoRegister<MeterYear, MeterYearDocument>
    implements MeterYears {
  MongoMeterYears(MongoDatabase database, PageTokens tokens) {
    super(
        collection(database, "meterYears", MeterYearDocument.class),
        tokens,
        PlatformReason.RESOURCE_EXISTS);
    index("by_meter", "meter", "year");
    index("by_measure", "of.measure", "of.district");
  }

  @Override
  public List<MeterYearSummary> ofMeters(Collection<String> meters) {
    return meters.isEmpty() ? List.of() : summaries(and(Tenants.of(meters), in("meter", meters)));
  }

  @Override
  public List<MeterYearSummary> of(Collection<String> measures, Collection<String> districts) {
    return measures.isEmpty() || districts.isEmpty()
        ? List.of()
        : summaries(at(measures, districts));
  }

  @Override
  public List<Stored<MeterYear>> whole(Collection<String> measures, Collection<String> districts) {
    return alive(at(measures, districts));
  }

  private static Bson at(Collection<String> measures, Collection<String> districts) {
    return and(Tenants.of(districts), in("of.measure", measures), in("of.district", districts));
  }

  private List<MeterYearSummary> summaries(Bson filter) {
    return aggregates()
        .collection()
        .withDocumentClass(MeterYearSummaryDocument.class)
        .find(Aggregates.readable(filter, Scope.EVERYTHING))
        .projection(Projections.include(MeterYearSummaryDocument.FIELDS))
        .sort(Sorts.ascending("meter", "year"))
        .map(MeterYearSummaryDocument::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  protected MeterYear content(MeterYearDocument document) {
    return document.toDomain();
  }

  @Override
  protected MeterYearDocument document(String name, MeterYear content) {
    return MeterYearDocument.of(name, content);
  }

  @Override
  protected Traits traits(String name, MeterYear content) {
    var row = MongoMeters.row(name, content.of().place().organisation());
    return new Traits(row, content.of().displayName(), null);
  }
}
