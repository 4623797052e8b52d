package it.nzd.activity.domain;

/** A source cannot be read now. */
public final class SourceAwayException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SourceAwayException(String problem) {
    super(problem, null, false, false);
  }
}
