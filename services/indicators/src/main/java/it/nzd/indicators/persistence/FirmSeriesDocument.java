package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import java.util.Map;

/**
 * A series of a firm as it is stored, with all its periods.
 *
 * @param observations observations by period code
 * @param sortPlace place in lists: by firm, site and measure
 */
@MappedEntity(value = "firmSeries", namingStrategy = NamingStrategies.Raw.class)
record FirmSeriesDocument(
    @Id String id,
    long revision,
    Header header,
    String measure,
    String district,
    String organisation,
    String site,
    String displayName,
    Map<String, ObservationDocument> observations,
    String sortPlace)
    implements AggregateDocument<FirmSeriesDocument> {

  static FirmSeriesDocument of(String name, FirmSeries firm) {
    return new FirmSeriesDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        firm.series().measure(),
        firm.series().district(),
        firm.organisation(),
        firm.site(),
        firm.displayName(),
        SeriesDocument.keyed(firm.series().observations()),
        String.join("|", firm.displayName(), firm.series().measure()));
  }

  /** What there is one series of. */
  static String place(FirmSeries firm) {
    return String.join("|", firm.series().measure(), firm.organisation(), firm.site());
  }

  FirmSeries toDomain() {
    var empty = FirmSeries.of(measure, organisation, site, displayName, district);
    return empty.holding(empty.series().observing(SeriesDocument.byPeriod(observations)));
  }

  @Override
  public FirmSeriesDocument at(long revision, Header header) {
    return new FirmSeriesDocument(
        id,
        revision,
        header,
        measure,
        district,
        organisation,
        site,
        displayName,
        observations,
        sortPlace);
  }
}
