package it.nzd.indicators.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Series;
import it.nzd.platform.store.AggregateDocument;
import it.nzd.platform.store.Header;
import it.nzd.platform.store.MongoRegister;
import it.nzd.platform.store.Visibilities;
import it.nzd.platform.value.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A series as it is stored, with all its periods.
 *
 * @param observations observations by period code, so that the history of a change names the period
 * @param sortPlace place in lists: by measure, district and perimeter
 * @param earlierBases what it worked with before; absent in what was stored before that was kept
 * @param lateFrom day from which the value that is waited for is late, so that others can remind of
 *     it; absent where none is
 */
@MappedEntity(value = "series", namingStrategy = NamingStrategies.Raw.class)
record SeriesDocument(
    @Id String id,
    long revision,
    Header header,
    String measure,
    String district,
    String perimeter,
    String perimeterNote,
    String factor,
    int baseYear,
    Map<String, ObservationDocument> observations,
    String visibility,
    String sortPlace,
    @Nullable List<BasisDocument> earlierBases,
    @Nullable CollectingDocument collecting,
    @Nullable String lateFrom)
    implements AggregateDocument<SeriesDocument> {

  static SeriesDocument of(String name, Series series) {
    return new SeriesDocument(
        name,
        0,
        MongoRegister.NO_HEADER,
        series.measure(),
        series.district(),
        series.perimeter().code(),
        series.perimeterNote(),
        series.factor(),
        series.baseYear(),
        keyed(series.observations()),
        Visibilities.code(series.visibility()),
        place(series),
        series.earlierBases().stream().map(BasisDocument::of).toList(),
        CollectingDocument.of(series.collecting()),
        series.awaited().map(awaited -> awaited.lateFrom().toString()).orElse(null));
  }

  /** What there is one series of. */
  static String place(Series series) {
    return String.join("|", series.measure(), series.district(), series.perimeter().code());
  }

  Series toDomain() {
    return new Series(
        measure,
        district,
        Coded.of(Perimeter.class, perimeter),
        perimeterNote,
        factor,
        baseYear,
        byPeriod(observations),
        Visibilities.of(visibility),
        header.title(),
        earlierBases == null
            ? List.of()
            : earlierBases.stream().map(BasisDocument::toDomain).toList(),
        CollectingDocument.toDomain(collecting));
  }

  @Override
  public SeriesDocument at(long revision, Header header) {
    return new SeriesDocument(
        id,
        revision,
        header,
        measure,
        district,
        perimeter,
        perimeterNote,
        factor,
        baseYear,
        observations,
        visibility,
        sortPlace,
        earlierBases,
        collecting,
        lateFrom);
  }

  static Map<String, ObservationDocument> keyed(NavigableMap<Period, Observation> observations) {
    var keyed = new LinkedHashMap<String, ObservationDocument>();
    observations.forEach((period, o) -> keyed.put(period.code(), ObservationDocument.of(o)));
    return keyed;
  }

  static NavigableMap<Period, Observation> byPeriod(Map<String, ObservationDocument> observations) {
    var byPeriod = new TreeMap<Period, Observation>();
    observations.forEach((code, o) -> byPeriod.put(Period.parse(code), o.toDomain(code)));
    return byPeriod;
  }
}
