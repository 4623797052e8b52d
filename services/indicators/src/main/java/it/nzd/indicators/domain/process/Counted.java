package it.nzd.indicators.domain.process;

import it.nzd.platform.contract.ResourceName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An object that a figure counts.
 *
 * @param object resource name
 * @param title what people call it
 * @param district district it belongs to; empty for all of its city
 * @param day day it counts from; null where it has none
 * @param value what it adds
 * @param base out of how many; 0 where nothing is divided
 * @param state code of its state in lower case; empty where states are not told apart
 * @param isInvented whether it is invented for demonstration
 */
public record Counted(
    String object,
    String title,
    String district,
    @Nullable LocalDate day,
    double value,
    double base,
    String state,
    boolean isInvented) {
  /** Whether it counts in a district: its own, or each of its city where it has none. */
  boolean isOf(String place) {
    return district.isEmpty()
        ? ResourceName.tenant(object).equals(ResourceName.tenant(place))
        : district.equals(place);
  }
}
