package it.nzd.indicators.application;

import it.nzd.indicators.domain.Measures;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What the firms of a district make together. */
@Singleton
public final class FirmRollUpService {
  private final Measures measures;
  private final DistrictSeries whole;

  FirmRollUpService(Measures measures, DistrictSeries whole) {
    this.measures = measures;
    this.whole = whole;
  }

  /** Period by period, as the caller may see it; nothing in another city's district. */
  public List<Together> of(Caller caller, String tenant, String measure, String district) {
    if (!ResourceName.tenant(district).equals(tenant)) {
      throw ServiceException.notFound(district);
    }
    var found =
        measures
            .find(measure, caller.scope())
            .orElseThrow(
                () ->
                    ServiceException.field(
                        IndicatorsReason.MEASURE_UNKNOWN, "measure", Map.of("measure", measure)));
    return whole.together(caller, measure, found.value(), district);
  }
}
