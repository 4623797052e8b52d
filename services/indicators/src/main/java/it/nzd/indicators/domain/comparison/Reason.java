package it.nzd.indicators.domain.comparison;

import java.util.EnumSet;
import java.util.Set;

/** Why values may not stand side by side, those that no choice cures first. */
public enum Reason {
  WRONG_PERIMETER,
  DEFINITION_DIFFERS,
  NORMALISER_MISSING,
  TOO_FEW_VALUES,
  BASE_YEAR_DIFFERS,
  FACTOR_EDITION_DIFFERS,
  ABSOLUTE;

  /** No choice of a factor edition or a base year changes these. */
  static final Set<Reason> FINAL =
      EnumSet.of(WRONG_PERIMETER, DEFINITION_DIFFERS, NORMALISER_MISSING);
}
