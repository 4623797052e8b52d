package it.nzd.decisions.domain;

/**
 * Something a proposal rests on.
 *
 * @param target resource name
 * @param district district whose values are meant; empty where none is
 * @param note what it shows
 */
public record Evidence(String target, String district, String note) {
  /** Whether the other is the same piece, whatever is noted about it. */
  public boolean isOfSame(Evidence other) {
    return target.equals(other.target) && district.equals(other.district);
  }
}
