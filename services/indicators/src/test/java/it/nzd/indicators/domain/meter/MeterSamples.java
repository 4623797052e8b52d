package it.nzd.indicators.domain.meter;

import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;

/** Meters and readings for tests. */
public final class MeterSamples {
  public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
  public static final String NAME = "cities/prato/meters/00000000000000000000000001";
  public static final String IMPORT = "cities/prato/meterImports/00000000000000000000000001";

  private MeterSamples() {}

  public static Meter meter(String code, Resolution resolution, MeterPlace place) {
    return new Meter(
        code,
        Carrier.ELECTRICITY_DRAWN,
        "kW.h",
        resolution,
        place,
        "Impresa, " + code,
        new Source("Distributore", "", "", "", Source.Mark.DECLARED, ""));
  }

  public static MeterPlace place() {
    return new MeterPlace(
        "cities/programme/measures/energy",
        "cities/prato/organisations/00000000000000000000000001",
        "",
        "cities/prato/districts/distretto-tessile");
  }

  public static MeterYear year(Resolution resolution, int year) {
    return MeterYear.empty(NAME, meter("IT001E0001", resolution, place()), year);
  }

  /** So many readings of the same value. */
  public static Readings readings(int length, String value) {
    var all = Readings.builder(length);
    for (int i = 0; i < length; i++) {
      all.put(i, new BigDecimal(value), false);
    }
    return all.build();
  }

  public static MeterBatch batch(
      String id, int from, Readings readings, Approval approval, String by) {
    var entry = Entry.of(by, NOW, approval, "").from(IMPORT + id);
    return new MeterBatch(id, from, readings, entry);
  }
}
