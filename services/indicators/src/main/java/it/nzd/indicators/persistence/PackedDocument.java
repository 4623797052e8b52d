package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.meter.PackedReadings;
import it.nzd.indicators.domain.meter.Readings;

/** Readings as they are stored: packed bytes. */
@Serdeable
record PackedDocument(int length, int decimals, byte[] values, byte[] estimated) {
  static PackedDocument of(Readings readings) {
    var packed = PackedReadings.of(readings);
    return new PackedDocument(
        packed.length(), packed.decimals(), packed.values(), packed.estimated());
  }

  Readings toDomain() {
    return new PackedReadings(length, decimals, values, estimated).unpacked();
  }
}
