package it.nzd.indicators.domain.rollup;

import it.nzd.platform.value.Coded;

/** Why what firms make together is not shown to whoever may not read single firms. */
public enum Withheld implements Coded {
  /** It is shown. */
  UNSPECIFIED,
  /** Too few firms have a value. */
  TOO_FEW,
  /** One firm makes most of it, or it is the value of a single firm. */
  DOMINATED,
  /** With what is shown beside it, it would give a withheld value away. */
  BY_DIFFERENCE;

  @Override
  public String code() {
    return "WITHHELD_" + name();
  }
}
