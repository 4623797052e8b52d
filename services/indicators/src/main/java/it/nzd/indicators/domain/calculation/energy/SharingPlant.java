package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.figure.Sum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A plant of a configuration.
 *
 * @param powerKw power in kW
 * @param commissionedOn the oldest is served first
 * @param substation code of its primary substation
 * @param grantShare share of the cost paid by a grant
 * @param injected kWh by hour
 * @param selfConsumed kWh used on the spot, all hours together; empty when not known
 * @param hasPremium whether it has a right to the premium
 * @param losses avoided-loss factor of its voltage; empty when not given
 */
public record SharingPlant(
    String name,
    double powerKw,
    Technology technology,
    LocalDate commissionedOn,
    String substation,
    BigDecimal grantShare,
    List<Double> injected,
    OptionalDouble selfConsumed,
    boolean hasPremium,
    Optional<Voltage> losses) {
  /** Voltage at which it feeds in, with avoided losses (GSE, Regole operative CACER). */
  public enum Voltage {
    LOW("0.026"),
    MEDIUM("0.012");

    final BigDecimal avoidedLosses;

    Voltage(String avoidedLosses) {
      this.avoidedLosses = new BigDecimal(avoidedLosses);
    }
  }

  public SharingPlant {
    injected = List.copyOf(injected);
  }

  /** Energy fed in, kWh. */
  public double total() {
    return Sum.of(injected);
  }

  double[] column() {
    return injected.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
