package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is shared, and earned, under one primary substation. */
public final class SharingArea {
  private static final BigDecimal KWH_IN_A_MWH = BigDecimal.valueOf(1000);

  private final String substation;
  private final List<SharingPlant> plants;
  private final HourlySharing hours;
  private final double[] spared;
  private final Map<SharingPlant, double[]> served = new IdentityHashMap<>();
  private final Map<SharingPlant, BigDecimal> premiums = new IdentityHashMap<>();

  private SharingArea(String substation, List<SharingPlant> plants, int hours) {
    this.substation = substation;
    this.plants = plants;
    this.hours = new HourlySharing(hours);
    this.spared = new double[hours];
  }

  static SharingArea of(String substation, SharingInput input) {
    var plants =
        input.plants().stream()
            .filter(plant -> plant.substation().equals(substation))
            .sorted(Comparator.comparing(SharingPlant::commissionedOn))
            .toList();
    var area = new SharingArea(substation, plants, input.hours());
    input.consumers().stream()
        .filter(consumer -> consumer.substation().equals(substation))
        .forEach(area::take);
    var unspared = area.unspared();
    var columns = plants.stream().map(SharingPlant::column).toList();
    columns.forEach(area.hours::inject);
    var parts = area.hours.byPlant(columns);
    for (int i = 0; i < plants.size(); i++) {
      area.served.put(plants.get(i), parts[i]);
      area.premiums.put(plants.get(i), area.premium(plants.get(i), parts[i], input, unspared));
    }
    return area;
  }

  public String substation() {
    return substation;
  }

  HourlySharing hours() {
    return hours;
  }

  List<SharingPlant> plants() {
    return plants;
  }

  double[] served(SharingPlant plant) {
    return served.getOrDefault(plant, new double[0]);
  }

  BigDecimal premium(SharingPlant plant) {
    return premiums.getOrDefault(plant, BigDecimal.ZERO);
  }

  /** Energy fed in by plants with a right to the premium, kWh. */
  public double injected() {
    return Sum.of(entitled(), plant -> Sum.of(plant.injected()));
  }

  /** Energy shared, kWh. */
  public double shared() {
    return Sum.of(plants, plant -> Sum.of(served(plant)));
  }

  /** Energy shared with a right to the premium, kWh. */
  public double incentivised() {
    return Sum.of(entitled(), plant -> Sum.of(served(plant)));
  }

  public BigDecimal premium() {
    return plants.stream().map(this::premium).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Incentivised by injected energy. */
  public Figure ratio() {
    return Figure.ratio(incentivised(), injected(), "NOTHING_INJECTED");
  }

  /** Above this ratio the premium is bound. */
  public double threshold() {
    return entitled().stream().anyMatch(plant -> plant.grantShare().signum() > 0)
        ? SharingRules.EXCESS_THRESHOLD_WITH_GRANT
        : SharingRules.EXCESS_THRESHOLD;
  }

  /** Incentivised energy above the threshold, kWh. */
  public double excess() {
    return Math.max(0, excessExact().doubleValue());
  }

  /**
   * Part of the premium for consumers that are not enterprises, or for social purposes: the premium
   * by the excess energy's share of the incentivised energy.
   */
  public BigDecimal excessPremium() {
    var excess = excessExact();
    return excess.signum() <= 0
        ? BigDecimal.ZERO
        : Decimals.divide(premium().multiply(excess), Decimals.of(incentivised()));
  }

  private BigDecimal excessExact() {
    return Decimals.of(incentivised())
        .subtract(Decimals.of(injected()).multiply(Decimals.of(threshold())));
  }

  private List<SharingPlant> entitled() {
    return plants.stream().filter(SharingPlant::hasPremium).toList();
  }

  private void take(SharingConsumer consumer) {
    double[] column = consumer.column();
    hours.withdraw(column, consumer.efficiency());
    if (consumer.kind().isSpared()) {
      for (int hour = 0; hour < column.length; hour++) {
        spared[hour] += column[hour];
      }
    }
  }

  /** {@code Σ TIP_h × E_h}; the reduction leaves out the part that spared consumers take. */
  private BigDecimal premium(
      SharingPlant plant, double[] part, SharingInput input, List<BigDecimal> unspared) {
    if (!plant.hasPremium()) {
      return BigDecimal.ZERO;
    }
    var tariff =
        Premium.of(plant.powerKw(), plant.technology(), input.region(), plant.grantShare());
    boolean isReduced = tariff.reduction().signum() > 0;
    var total = BigDecimal.ZERO;
    for (int hour = 0; hour < part.length; hour++) {
      if (part[hour] > 0) {
        var energy = Decimals.of(part[hour]);
        if (isReduced) {
          var reduced = energy.multiply(tariff.reduction()).multiply(unspared.get(hour));
          energy = energy.subtract(reduced);
        }
        total = total.add(tariff.unreduced(input.zonalPrice().get(hour)).multiply(energy));
      }
    }
    return Decimals.divide(total, KWH_IN_A_MWH);
  }

  /** By hour, the share of what is taken that a reduction applies to. */
  private List<BigDecimal> unspared() {
    var shares = new ArrayList<BigDecimal>(spared.length);
    for (int hour = 0; hour < spared.length; hour++) {
      shares.add(
          spared[hour] == 0
              ? BigDecimal.ONE
              : BigDecimal.ONE.subtract(
                  Decimals.divide(Decimals.of(spared[hour]), Decimals.of(hours.withdrawn(hour)))));
    }
    return shares;
  }
}
