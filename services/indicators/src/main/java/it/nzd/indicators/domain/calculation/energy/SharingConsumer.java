package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.figure.Sum;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A consumer of a configuration, or storage.
 *
 * @param substation code of its primary substation
 * @param roundTrip of storage the share of energy that comes back; empty otherwise
 * @param withdrawn kWh by hour
 */
public record SharingConsumer(
    String name, Kind kind, String substation, OptionalDouble roundTrip, List<Double> withdrawn) {
  /** Who it is. */
  public enum Kind {
    ENTERPRISE,
    HOUSEHOLD,
    LOCAL_AUTHORITY,
    RELIGIOUS_BODY,
    THIRD_SECTOR,
    ENVIRONMENTAL_BODY,
    OTHER,
    STORAGE;

    /** Whether the reduction for a grant leaves out what it takes (GSE, Regole operative CACER). */
    boolean isSpared() {
      return this == LOCAL_AUTHORITY
          || this == RELIGIOUS_BODY
          || this == THIRD_SECTOR
          || this == ENVIRONMENTAL_BODY;
    }
  }

  public SharingConsumer {
    withdrawn = List.copyOf(withdrawn);
  }

  /** Energy that counts as taken, kWh: of storage after its losses. */
  public double counted() {
    return Sum.of(withdrawn) * efficiency();
  }

  double[] column() {
    return withdrawn.stream().mapToDouble(Double::doubleValue).toArray();
  }

  double efficiency() {
    return roundTrip.orElse(1);
  }
}
