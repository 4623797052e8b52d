package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.meter.Carrier;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterPlace;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.platform.store.SourceDocument;
import it.nzd.platform.value.Coded;

/** What a meter is, as it is stored with the meter and with each of its years. */
@Serdeable
record MeterFieldsDocument(
    String code,
    String carrier,
    String unit,
    String resolution,
    String measure,
    String organisation,
    String site,
    String district,
    String displayName,
    SourceDocument source) {
  static MeterFieldsDocument of(Meter meter) {
    var place = meter.place();
    return new MeterFieldsDocument(
        meter.code(),
        meter.carrier().code(),
        meter.unit(),
        meter.resolution().code(),
        place.measure(),
        place.organisation(),
        place.site(),
        place.district(),
        meter.displayName(),
        SourceDocument.of(meter.source()));
  }

  Meter toDomain() {
    return new Meter(
        code,
        Coded.of(Carrier.class, carrier),
        unit,
        Coded.of(Resolution.class, resolution),
        new MeterPlace(measure, organisation, site, district),
        displayName,
        source.toDomain());
  }
}
