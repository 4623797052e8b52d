package it.nzd.consultations.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the registry says of an organisation, as it was when it answered.
 *
 * @param organisation resource name
 * @param legalName legal name
 * @param type code of its type
 * @param sizeClass code of its size class
 * @param ateco its ATECO code
 * @param municipality ISTAT code of its main place
 * @param employees persons employed; null when not known
 */
public record Facts(
    String organisation,
    String legalName,
    String type,
    String sizeClass,
    String ateco,
    String municipality,
    @Nullable Integer employees) {
  private static final String ASSOCIATION = "TYPE_ASSOCIATION";
  private static final int DIVISION_DIGITS = 2;

  /** Division of ATECO: its first two digits. */
  public String division() {
    return ateco.substring(0, Math.min(DIVISION_DIGITS, ateco.length()));
  }

  /** Whether it speaks for others: its position stands apart. */
  public boolean isAssociation() {
    return type.equals(ASSOCIATION);
  }
}
