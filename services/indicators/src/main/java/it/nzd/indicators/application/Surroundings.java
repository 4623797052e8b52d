package it.nzd.indicators.application;

import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.comparison.Districts;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Checks that a district is one of the city. Another service knows; while it cannot be asked,
 * nothing is changed.
 */
@Singleton
final class Surroundings {
  private final Districts districts;

  Surroundings(Districts districts) {
    this.districts = districts;
  }

  /**
   * The district of a resource of this city.
   *
   * @param tenant tenant the resource belongs to
   * @param field path of the field that names the district
   * @throws ServiceException DISTRICT_UNKNOWN, NEIGHBOUR_UNAVAILABLE
   */
  District of(String tenant, String district, String field) {
    var found =
        ResourceName.tenant(district).equals(tenant)
            ? districts.find(district)
            : java.util.Optional.<District>empty();
    return found.orElseThrow(
        () ->
            ServiceException.field(
                IndicatorsReason.DISTRICT_UNKNOWN, field, Map.of("district", district)));
  }
}
