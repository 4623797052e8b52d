package it.nzd.theories.domain.model;

import it.nzd.platform.value.Coded;

/** What sort of claim a connection makes. */
public enum EdgeKind implements Coded {
  /** The first brings the second about; those responsible answer for it. */
  ATTRIBUTION,
  /** The first helps the second, beside other causes. */
  CONTRIBUTION;

  @Override
  public String code() {
    return "KIND_" + name();
  }
}
