package it.nzd.consultations.domain.tables;

import it.nzd.platform.value.Coded;

/** Why a line is hidden. */
public enum Hidden implements Coded {
  /** It is shown. */
  UNSPECIFIED,
  /** Fewer than the smallest group answered. */
  SMALL_GROUP,
  /** One organisation makes more than the greatest share of the sum. */
  DOMINANCE,
  /** Without it another hidden line could be worked out. */
  SECONDARY;

  @Override
  public String code() {
    return "HIDDEN_" + name();
  }
}
