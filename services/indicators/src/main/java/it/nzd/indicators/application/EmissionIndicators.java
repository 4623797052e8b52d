package it.nzd.indicators.application;

import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Indicators;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.domain.Targets;
import it.nzd.indicators.domain.units.Units;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Indicators that are amounts of emissions, and their targets: what a scenario can be held to. */
@Singleton
final class EmissionIndicators {
  private static final String TONNE = "t";
  private static final String CO2E = "CO2e";

  private final Indicators indicators;
  private final Targets targets;

  EmissionIndicators(Indicators indicators, Targets targets) {
    this.indicators = indicators;
    this.targets = targets;
  }

  /**
   * The indicator of a name, an amount of CO2e.
   *
   * @throws ServiceException INDICATOR_UNKNOWN, UNIT_UNFIT
   */
  Stored<Indicator> of(Caller caller, String name) {
    var found =
        indicators
            .find(name, caller.scope())
            .orElseThrow(
                () ->
                    ServiceException.field(
                        IndicatorsReason.INDICATOR_UNKNOWN,
                        "indicator",
                        Map.of("indicator", name)));
    var unit = found.value().unit();
    boolean isMass = Units.convert(BigDecimal.ONE, TONNE, unit).isPresent();
    if (!isMass || !found.value().kind().equals(CO2E)) {
      throw ServiceException.field(IndicatorsReason.UNIT_UNFIT, "indicator", Map.of());
    }
    return found;
  }

  /** Tonnes in the indicator's unit. */
  static BigDecimal fromTonnes(BigDecimal tonnes, Indicator indicator) {
    return Units.convert(tonnes, TONNE, indicator.unit()).orElseThrow();
  }

  /** A number of the indicator in tonnes. */
  static BigDecimal toTonnes(BigDecimal number, Indicator indicator) {
    return Units.convert(number, indicator.unit(), TONNE).orElseThrow();
  }

  /** The target of an indicator in a district. */
  Optional<Stored<Target>> target(Caller caller, String indicator, String district) {
    var query = new Targets.Query(ResourceName.tenant(district), indicator, district);
    return targets.page(query, PageRequest.first(1), caller.scope()).items().stream().findFirst();
  }
}
