package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Energy shared by a community or a group, and the money for it.
 *
 * <p>Source: GSE, Regole operative CACER, appendix A, February 2024.
 */
public final class EnergySharing {
  public static final Method METHOD = new Method("energy-sharing", "2", SharingRules.SOURCES);

  private static final BigDecimal KWH_IN_A_MWH = BigDecimal.valueOf(1000);
  private static final int LEAST_HOURS_OF_A_YEAR = 8760;

  private final SharingInput input;
  private final List<SharingArea> areas;
  private final HourlySharing zone;

  private EnergySharing(SharingInput input) {
    this.input = input;
    this.areas =
        Stream.concat(
                input.plants().stream().map(SharingPlant::substation),
                input.consumers().stream().map(SharingConsumer::substation))
            .distinct()
            .map(substation -> SharingArea.of(substation, input))
            .toList();
    this.zone = new HourlySharing(input.hours());
    input.plants().forEach(plant -> zone.inject(plant.column()));
    input.consumers().forEach(one -> zone.withdraw(one.column(), one.efficiency()));
  }

  /**
   * Computes.
   *
   * @throws it.nzd.indicators.domain.calculation.UnfitInput when columns do not fit together
   */
  public static EnergySharing of(SharingInput input) {
    input.check();
    return new EnergySharing(input);
  }

  /** One a primary substation. */
  public List<SharingArea> areas() {
    return areas;
  }

  /** Energy shared in the market zone, kWh. */
  public double zoneShared() {
    var sum = new Sum();
    for (int hour = 0; hour < zone.hours(); hour++) {
      sum.add(zone.shared(hour));
    }
    return sum.value();
  }

  /** Energy shared under the same primary substation, kWh. */
  public double shared() {
    return Sum.of(areas, SharingArea::shared);
  }

  /** The part with a right to the premium, kWh. */
  public double incentivised() {
    return Sum.of(areas, SharingArea::incentivised);
  }

  public BigDecimal premium() {
    return areas.stream().map(SharingArea::premium).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal excessPremium() {
    return areas.stream().map(SharingArea::excessPremium).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Energy shared under the same primary substation by hour, kWh. */
  public List<Double> hourlyShared() {
    var hourly = new ArrayList<Double>(input.hours());
    for (int hour = 0; hour < input.hours(); hour++) {
      int at = hour;
      hourly.add(Sum.of(areas, area -> area.hours().shared(at)));
    }
    return hourly;
  }

  /**
   * Tariff components given back: {@code TRASE × E}; of a group also {@code BTAU × E} and the
   * losses avoided, {@code Σ c × Pz_h × E_h} with c 1.2 % at medium and 2.6 % at low voltage.
   */
  public Amount valorisation() {
    if (input.trase().isEmpty()) {
      return Amount.none("TARIFF_NOT_GIVEN");
    }
    var tariff = input.trase().get();
    if (input.isGroup()) {
      tariff = tariff.add(input.btau().orElse(BigDecimal.ZERO));
    }
    var money = tariff.multiply(Decimals.of(shared()));
    if (input.isGroup()) {
      money = money.add(avoidedLosses());
    }
    return Amount.of(Decimals.divide(money, KWH_IN_A_MWH));
  }

  /** Premium, valorisation where there is one, and what was carried over, euro. */
  public BigDecimal total() {
    return premium().add(valorisation().value().orElse(BigDecimal.ZERO)).add(input.carriedOver());
  }

  /** The total when it reaches the payment threshold, else 0. */
  public BigDecimal payable() {
    return total().compareTo(SharingRules.PAYMENT_THRESHOLD) >= 0 ? total() : BigDecimal.ZERO;
  }

  /** Shared and used on the spot by produced; of the grid alone when a plant's use is not known. */
  public Figure selfConsumption() {
    double onSpot = onSpot();
    double injected = Sum.of(input.plants(), plant -> Sum.of(plant.injected()));
    return Figure.ratio(shared() + onSpot, injected + onSpot, "NOTHING_PRODUCED");
  }

  /** Shared with consumers and used on the spot by demand; storage is left out. */
  public Figure selfSufficiency() {
    var people =
        input.consumers().stream()
            .filter(one -> one.kind() != SharingConsumer.Kind.STORAGE)
            .toList();
    double demand = Sum.of(people, one -> Sum.of(one.withdrawn())) + onSpot();
    return Figure.ratio(Sum.of(people, this::sharedOf) + onSpot(), demand, "NO_DEMAND");
  }

  /** A consumer's part of the shared energy, kWh. */
  public double sharedOf(SharingConsumer consumer) {
    return areaOf(consumer.substation())
        .map(area -> area.hours().partOf(consumer.column(), consumer.efficiency()))
        .orElse(0.0);
  }

  /** A plant's energy that is shared, kWh. */
  public double sharedOf(SharingPlant plant) {
    return areaOf(plant.substation()).map(area -> Sum.of(area.served(plant))).orElse(0.0);
  }

  public BigDecimal premiumOf(SharingPlant plant) {
    return areaOf(plant.substation()).map(area -> area.premium(plant)).orElse(BigDecimal.ZERO);
  }

  /** Reduction F of a plant, from 0 to 0.5. */
  public BigDecimal reductionOf(SharingPlant plant) {
    return tariff(plant).reduction();
  }

  /** Monthly advance of a plant in euro; empty without right to the premium. */
  public Optional<BigDecimal> advanceOf(SharingPlant plant) {
    return plant.hasPremium()
        ? Optional.of(
            tariff(plant)
                .monthlyAdvance(
                    plant.powerKw(), plant.technology().conventionalHours(input.region())))
        : Optional.empty();
  }

  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    if (input.hours() < LEAST_HOURS_OF_A_YEAR) {
      warnings.add(new Warning("NOT_A_YEAR", "zonal_price_eur_per_mwh"));
    }
    for (int i = 0; i < input.plants().size(); i++) {
      if (input.plants().get(i).selfConsumed().isEmpty()) {
        warnings.add(
            new Warning("SELF_CONSUMPTION_UNKNOWN", "plants[" + i + "].self_consumed_kwh"));
      }
    }
    if (input.isGroup() && input.trase().isPresent()) {
      if (input.btau().isEmpty()) {
        warnings.add(new Warning("BTAU_NOT_GIVEN", "btau_eur_per_mwh"));
      }
      for (int i = 0; i < input.plants().size(); i++) {
        if (input.plants().get(i).losses().isEmpty()) {
          warnings.add(new Warning("VOLTAGE_NOT_GIVEN", "plants[" + i + "].voltage"));
        }
      }
    }
    return warnings;
  }

  private Premium tariff(SharingPlant plant) {
    return Premium.of(plant.powerKw(), plant.technology(), input.region(), plant.grantShare());
  }

  private Optional<SharingArea> areaOf(String substation) {
    return areas.stream().filter(area -> area.substation().equals(substation)).findFirst();
  }

  /** Known of all plants or of none: with a part of them the rates would mix two meanings. */
  private double onSpot() {
    boolean isKnown = input.plants().stream().allMatch(plant -> plant.selfConsumed().isPresent());
    return isKnown ? Sum.of(input.plants(), plant -> plant.selfConsumed().orElse(0)) : 0;
  }

  private BigDecimal avoidedLosses() {
    var money = BigDecimal.ZERO;
    for (var area : areas) {
      for (var plant : area.plants()) {
        if (plant.losses().isPresent()) {
          var valued = BigDecimal.ZERO;
          double[] served = area.served(plant);
          for (int hour = 0; hour < served.length; hour++) {
            valued = valued.add(input.zonalPrice().get(hour).multiply(Decimals.of(served[hour])));
          }
          money = money.add(valued.multiply(plant.losses().get().avoidedLosses));
        }
      }
    }
    return money;
  }
}
