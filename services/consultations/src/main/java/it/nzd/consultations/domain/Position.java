package it.nzd.consultations.domain;

import it.nzd.platform.value.Coded;

/**
 * The position of an association.
 *
 * @param stance for or against
 * @param statement in words
 */
public record Position(Stance stance, String statement) {
  /** For or against. */
  public enum Stance implements Coded {
    SUPPORT,
    SUPPORT_WITH_CONDITIONS,
    NEUTRAL,
    OPPOSE;

    @Override
    public String code() {
      return "STANCE_" + name();
    }
  }
}
