package it.nzd.stakeholders.domain;

import java.util.Set;

/**
 * The divisions of ATECO 2007, the Italian edition of NACE Rev. 2.
 *
 * @param divisions two-digit codes
 */
public record Ateco(Set<String> divisions) {
  private static final int DIVISION_LENGTH = 2;

  public Ateco {
    divisions = Set.copyOf(divisions);
  }

  /** Whether the code lies in a division that exists. */
  public boolean knows(String code) {
    return code.length() >= DIVISION_LENGTH && divisions.contains(division(code));
  }

  /** Division of a code: its first two digits. */
  public static String division(String code) {
    return code.substring(0, DIVISION_LENGTH);
  }
}
