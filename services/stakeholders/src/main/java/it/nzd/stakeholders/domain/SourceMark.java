package it.nzd.stakeholders.domain;

/** How far a source can be trusted. */
public enum SourceMark implements Coded {
  VERIFIED,
  SECONDARY,
  DERIVED,
  PROVISIONAL,
  ILLUSTRATIVE,
  DECLARED;

  @Override
  public String code() {
    return "MARK_" + name();
  }
}
