package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator of a district is to be, and by when, from which baseline.
 *
 * @param indicator resource name of the indicator
 * @param district resource name of the district
 * @param baselineYear year of the baseline
 * @param baselineValue value of the baseline; null takes the indicator's own value of that year
 * @param goals values to reach by the end of a year
 * @param source where the target stands
 * @param visibility who may read it
 * @param title names of indicator and district, for lists of what happened
 */
public record Target(
    String indicator,
    String district,
    int baselineYear,
    @Nullable BigDecimal baselineValue,
    NavigableMap<Integer, BigDecimal> goals,
    Source source,
    Visibility visibility,
    String title) {
  public Target {
    goals = Collections.unmodifiableNavigableMap(new TreeMap<>(goals));
    if (goals.isEmpty() || goals.firstKey() <= baselineYear) {
      throw new IllegalArgumentException("Goals come after the baseline");
    }
  }

  /** The same target under another title. */
  public Target titled(String next) {
    return new Target(
        indicator, district, baselineYear, baselineValue, goals, source, visibility, next);
  }
}
