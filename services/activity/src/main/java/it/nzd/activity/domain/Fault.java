package it.nzd.activity.domain;

/**
 * The first thing that is wrong with a chain.
 *
 * @param number number of the first bad entry
 * @param problem what is wrong with it
 */
public record Fault(int number, Problem problem) {
  /** What can be wrong; the names are those of the contract. */
  public enum Problem {
    /** The content or its hash is not what was written. */
    CONTENT_CHANGED,
    /** The entry is not there. */
    ENTRY_MISSING,
    /** Another entry stands in its place. */
    ORDER_CHANGED,
    /** The entry is not the one whose hash somebody kept. */
    HEAD_DIFFERS
  }
}
