package it.nzd.sandboxes.domain;

/**
 * What another city must have to try the same.
 *
 * @param aspect what it is about
 * @param requirement what is needed
 */
public record FitCondition(Aspect aspect, String requirement) {
  /** What a condition is about; a fit check answers each. */
  public enum Aspect {
    RESOURCE_QUALITY,
    OPERATOR,
    AUTHORITY,
    NORMS
  }
}
