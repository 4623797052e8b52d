package it.nzd.indicators.domain.calculation.emissions;

/**
 * A factor in one edition, for one year of data.
 *
 * @param series series, for example consumption or gross production
 * @param edition edition
 * @param document document it stands in
 * @param dataYear year the data are of
 * @param publishedYear year the edition was published
 * @param validFrom first day it may be used for, {@code YYYY-MM-DD}; empty for no such day
 * @param factor the factor
 */
public record Vintage<T>(
    String series,
    String edition,
    String document,
    int dataYear,
    int publishedYear,
    String validFrom,
    T factor) {

  /**
   * A vintage applied to an activity.
   *
   * @param index its place in the list
   * @param vintage the vintage
   * @param offsetYears years from the data to the activity
   */
  public record Chosen<T>(int index, Vintage<T> vintage, int offsetYears) {}
}
