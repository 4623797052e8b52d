package it.nzd.sandboxes.domain;

/**
 * What a city says of one condition.
 *
 * @param aspect what it is about
 * @param requirement what the source needs; may be empty
 * @param finding how it stands
 * @param note what the city has, or how it adapts
 */
public record FitFinding(
    FitCondition.Aspect aspect, String requirement, Finding finding, String note) {
  /** How a condition stands. */
  public enum Finding {
    MET,
    ADAPTABLE,
    NOT_MET
  }
}
