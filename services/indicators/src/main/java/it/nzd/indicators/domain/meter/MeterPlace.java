package it.nzd.indicators.domain.meter;

/**
 * What the months of a meter are observations of.
 *
 * @param measure resource name of the measure
 * @param organisation resource name of the firm; empty for the district itself
 * @param site label of the site; empty for the whole firm
 * @param district resource name of the district
 */
public record MeterPlace(String measure, String organisation, String site, String district) {
  /** Whether it is the district itself. */
  public boolean isDistrict() {
    return organisation.isEmpty();
  }
}
