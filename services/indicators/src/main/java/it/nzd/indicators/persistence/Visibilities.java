package it.nzd.indicators.persistence;

import it.nzd.platform.access.Row;

/** Visibility as the contract writes it, so that the history of a resource speaks its words. */
final class Visibilities {
  private static final String PREFIX = "VISIBILITY_";

  private Visibilities() {}

  static String code(Row.Visibility visibility) {
    return PREFIX + visibility.name();
  }

  static Row.Visibility of(String code) {
    return Row.Visibility.valueOf(code.substring(PREFIX.length()));
  }
}
