package it.nzd.indicators.domain;

import it.nzd.platform.access.Row.Visibility;
import java.time.Instant;
import java.util.TreeMap;

/**
 * What one firm, or one of its sites, observed of one measure.
 *
 * @param organisation resource name of the firm
 * @param site label of the site; empty for the whole firm
 * @param displayName what people call firm and site
 * @param series measure, district of the firm and observations
 */
public record FirmSeries(String organisation, String site, String displayName, Series series) {
  /** An empty one. */
  public static FirmSeries of(
      String measure, String organisation, String site, String displayName, String district) {
    return new FirmSeries(
        organisation,
        site,
        displayName,
        new Series(
            measure,
            district,
            Perimeter.OTHER,
            "",
            "",
            0,
            new TreeMap<>(),
            Visibility.INTERNAL,
            displayName));
  }

  /** The same with these observations. */
  public FirmSeries holding(Series next) {
    return new FirmSeries(organisation, site, displayName, next);
  }

  /** The same as it was known at a time. */
  public FirmSeries asOf(Instant time) {
    return holding(series.asOf(time));
  }

  /** What people call firm and site. */
  public static String title(String firm, String site) {
    return site.isEmpty() ? firm : firm + ", " + site;
  }
}
