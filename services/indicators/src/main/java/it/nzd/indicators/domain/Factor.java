package it.nzd.indicators.domain;

import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An emission or conversion factor in one edition. It is never named by a year alone: series, data
 * years, edition and document all belong to it, since the same year stands for different numbers in
 * different series.
 *
 * @param subject what it converts, for example {@code electricity}
 * @param series for example consumption, or gross production
 * @param edition for example {@code 413/2025}
 * @param document document the values stand in
 * @param publishedYear year the edition was published
 * @param unit unit code, output by input, for example {@code kg/kW.h}
 * @param kind what comes out, for example {@code CO2e}; may be empty
 * @param values values by data year
 * @param source where the values were read
 */
public record Factor(
    String subject,
    String series,
    String edition,
    String document,
    int publishedYear,
    String unit,
    String kind,
    NavigableMap<Integer, BigDecimal> values,
    Source source) {
  public Factor {
    if (series.isBlank() || edition.isBlank() || document.isBlank() || values.isEmpty()) {
      throw new IllegalArgumentException("A factor needs series, edition, document and data years");
    }
    values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
  }

  /**
   * The factor as people read it: document, series, and the edition where the document does not say
   * it.
   */
  public String label() {
    var label = document + ", " + series;
    return document.contains(edition) ? label : label + " (" + edition + ")";
  }

  /**
   * The value for an activity: of the newest data year that is not after the activity's, never of a
   * later one.
   */
  public Optional<Applied> forYear(int activityYear) {
    return Optional.ofNullable(values.floorEntry(activityYear))
        .map(entry -> new Applied(entry.getValue(), activityYear - entry.getKey()));
  }

  /** Whether the edition had been published by then. */
  public boolean isPublishedBy(int year) {
    return publishedYear <= year;
  }

  /**
   * A factor applied to an activity.
   *
   * @param value the number
   * @param offsetYears years from the data to the activity
   */
  public record Applied(BigDecimal value, int offsetYears) {}
}
