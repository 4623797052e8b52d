package it.nzd.stakeholders.domain;

/**
 * Italian VAT numbers (partita IVA): seven digits for the taxpayer, three for the office that gave
 * the number, one check digit.
 *
 * <p>Rule of the check digit (decree of the Minister of Finance of 23 December 1976, published by
 * Agenzia delle Entrate): add the digits in odd places, counted from the left, from the first to
 * the ninth; double each digit in an even place, from the second to the tenth, take 9 from what
 * exceeds 9, and add them too; the check digit brings the sum to a multiple of ten.
 */
public final class VatNumber {
  private static final int LENGTH = 11;

  private VatNumber() {}

  /** Whether these are eleven digits, not all zero, of which the last is the right check digit. */
  public static boolean isValid(String number) {
    if (number.length() != LENGTH || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    return number.chars().anyMatch(c -> c != '0')
        && checkDigit(number.substring(0, LENGTH - 1)) == number.charAt(LENGTH - 1) - '0';
  }

  /** The check digit of the first ten digits. */
  public static int checkDigit(String firstTen) {
    int sum = 0;
    for (int i = 0; i < firstTen.length(); i++) {
      int digit = firstTen.charAt(i) - '0';
      boolean isEvenPlace = i % 2 == 1;
      int doubled = digit > 4 ? digit * 2 - 9 : digit * 2;
      sum += isEvenPlace ? doubled : digit;
    }
    return (10 - sum % 10) % 10;
  }
}
