package it.nzd.launcher.reliability;

/** Invented VAT numbers: seven digits, the office code 000, the check digit. */
final class VatNumbers {
  private VatNumbers() {}

  static String of(int number) {
    var digits = "%07d000".formatted(number);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return digits + (10 - sum % 10) % 10;
  }
}
