package it.nzd.stakeholders.domain;

/**
 * The order of a list of organisations.
 *
 * @param by what decides
 * @param descending whether the greatest come first
 */
public record OrganisationOrder(By by, boolean descending) {
  /** What decides. */
  public enum By {
    LEGAL_NAME,
    EMPLOYEES,
    ATECO,
    UPDATE_TIME
  }
}
