package it.nzd.indicators.domain.calculation.energy;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A configuration in one market zone.
 *
 * @param isGroup a group of self-consumers in a building instead of a community
 * @param zonalPrice €/MWh by hour
 * @param trase transmission tariff of the year, €/MWh; empty when not given
 * @param btau distribution component of the year, €/MWh; empty when not given
 * @param carriedOver money below the payment threshold from before, euro
 */
public record SharingInput(
    boolean isGroup,
    Region region,
    List<SharingPlant> plants,
    List<SharingConsumer> consumers,
    List<BigDecimal> zonalPrice,
    Optional<BigDecimal> trase,
    Optional<BigDecimal> btau,
    BigDecimal carriedOver) {
  private static final int MOST_ROWS = 60;

  public SharingInput {
    plants = List.copyOf(plants);
    consumers = List.copyOf(consumers);
    zonalPrice = List.copyOf(zonalPrice);
  }

  int hours() {
    return zonalPrice.size();
  }

  /**
   * @throws UnfitInput when columns are not equally long, or storage has no efficiency
   */
  void check() {
    if (plants.size() + consumers.size() > MOST_ROWS) {
      throw new UnfitInput("consumers", Why.VALUE_UNFIT);
    }
    for (int i = 0; i < plants.size(); i++) {
      fits(plants.get(i).injected(), "plants[" + i + "].injected_kwh");
    }
    for (int i = 0; i < consumers.size(); i++) {
      var consumer = consumers.get(i);
      fits(consumer.withdrawn(), "consumers[" + i + "].withdrawn_kwh");
      boolean isStorage = consumer.kind() == SharingConsumer.Kind.STORAGE;
      if (isStorage != consumer.roundTrip().isPresent()) {
        throw new UnfitInput(
            "consumers[" + i + "].round_trip_efficiency",
            isStorage ? Why.VALUE_MISSING : Why.VALUE_UNFIT);
      }
    }
  }

  private void fits(List<Double> column, String field) {
    if (column.size() != hours()) {
      throw new UnfitInput(field, Why.LENGTHS_DIFFER, Map.of("other", "zonal_price_eur_per_mwh"));
    }
  }
}
