package it.nzd.sandboxes.domain;

/**
 * An element of a theory of change that a trial puts to the test.
 *
 * @param theory resource name of the theory
 * @param kind what sort of element it is
 * @param element its id within the theory
 */
public record TheoryTest(String theory, Kind kind, String element) {
  /** What sort of element it is. */
  public enum Kind {
    NODE,
    EDGE,
    ASSUMPTION
  }
}
