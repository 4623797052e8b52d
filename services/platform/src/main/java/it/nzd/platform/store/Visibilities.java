package it.nzd.platform.store;

import it.nzd.platform.access.Row;

/** Visibility as the contract writes it, so that the history of a resource speaks its words. */
public final class Visibilities {
  private static final String PREFIX = "VISIBILITY_";

  private Visibilities() {}

  public static String code(Row.Visibility visibility) {
    return PREFIX + visibility.name();
  }

  public static Row.Visibility of(String code) {
    return Row.Visibility.valueOf(code.substring(PREFIX.length()));
  }
}
