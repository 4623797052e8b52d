package it.nzd.indicators.domain.intervention;

import it.nzd.platform.value.LocalizedText;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a norm or plan asks of an intervention.
 *
 * @param displayName what people call it
 * @param norm the norm or plan
 * @param article article or clause; may be empty
 * @param source where it was read
 * @param quantity what is checked
 * @param threshold the least value; null for an energy class
 * @param leastClass the least energy class; null for all others
 * @param unit unit code of the threshold; may be empty
 * @param uses only with floor area of one of these uses; empty for all
 * @param region where it is in force, in words
 * @param cities resource names of the cities in which it is in force
 * @param isReferenceElsewhere whether other cities see it as a reference
 * @param fromYear first year of building it is asked of; 0 for none
 * @param toYear last year of building it is asked of; 0 for none
 */
public record Requirement(
    LocalizedText displayName,
    String norm,
    String article,
    Source source,
    Quantity quantity,
    @Nullable BigDecimal threshold,
    @Nullable EnergyClass leastClass,
    String unit,
    Set<Use> uses,
    String region,
    List<String> cities,
    boolean isReferenceElsewhere,
    int fromYear,
    int toYear) {
  public Requirement {
    boolean isClass = quantity == Quantity.ENERGY_CLASS;
    if (isClass ? leastClass == null : threshold == null) {
      throw new IllegalArgumentException("A requirement needs what it asks for at least");
    }
    uses = uses.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(uses));
    cities = List.copyOf(cities);
  }

  /** Whether it is in force in a city. */
  public boolean binds(String city) {
    return cities.contains(city);
  }

  /** Whether it is asked of what starts in a year; a year that is not known is asked. */
  boolean covers(int year) {
    return year == 0 || (year >= fromYear && (toYear == 0 || year <= toYear));
  }
}
