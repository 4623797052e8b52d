package it.nzd.theories.domain.review;

/**
 * Something missing or weak in a model.
 *
 * @param kind what it is
 * @param element id of the element it lies with
 * @param node id of the node to look at
 */
public record Finding(Kind kind, String element, String node) {
  /** What may be missing or weak. */
  public enum Kind {
    /** Nothing leads to the node and it leads to nothing. */
    ORPHAN,
    /** The node lies below the last tier and leads to nothing. */
    DEAD_END,
    /** No outcome is reached from the activity. */
    ACTIVITY_WITHOUT_OUTCOME,
    /** No indicator measures the outcome, which lies below the ceiling. */
    OUTCOME_WITHOUT_INDICATOR,
    /** Baseline, target or due date is missing. */
    INDICATOR_INCOMPLETE,
    /** The edge claims attribution for something above the ceiling. */
    ATTRIBUTION_ABOVE_CEILING,
    ASSUMPTION_BROKEN,
    /** The assumption was due to be looked at. */
    ASSUMPTION_OVERDUE
  }
}
