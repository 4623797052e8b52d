package it.nzd.indicators.domain.comparison;

/**
 * What the reader chose for a row.
 *
 * @param factor resource name of a factor edition for all districts; empty leaves each its own
 * @param baseYear base year for all districts; 0 leaves each its own
 */
public record Choice(String factor, int baseYear) {
  /** Each district works with its own. */
  public static final Choice OWN = new Choice("", 0);
}
