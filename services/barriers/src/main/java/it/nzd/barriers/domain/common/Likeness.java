package it.nzd.barriers.domain.common;

import it.nzd.platform.value.Coded;
import java.util.List;

/**
 * How alike two barriers are, and why.
 *
 * @param score from 0, nothing in common, to 1
 * @param grounds what speaks for it, the weightiest first
 */
public record Likeness(double score, List<Ground> grounds) {
  public Likeness {
    grounds = List.copyOf(grounds);
  }

  /**
   * Something two barriers have in common.
   *
   * @param kind what it is
   * @param weight how much it adds to the score
   * @param shared the shared words, or codes
   */
  public record Ground(Kind kind, double weight, List<String> shared) {
    public Ground {
      shared = List.copyOf(shared);
    }
  }

  /** What two barriers can have in common. */
  public enum Kind implements Coded {
    WORDS,
    DIMENSION,
    BARRIER_CLASS,
    GOVERNANCE_LEVEL,
    LEVERS;

    @Override
    public String code() {
      return "KIND_" + name();
    }
  }
}
