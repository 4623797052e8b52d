package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What most cells with numbers say: a sign perhaps, few digits, one mark among them perhaps. Read
 * in one go, without patterns; whatever is written otherwise is left to {@link NumberText}.
 *
 * @param number all digits with their sign
 * @param before how many digits stand before the mark
 * @param after how many behind it
 * @param mark the mark; null where there is none
 * @param isLeadingZero whether the first digit is a nought
 */
record Digits(
    long number, int before, int after, @Nullable DecimalMark mark, boolean isLeadingZero) {
  private static final int MOST_DIGITS = 18;
  private static final int GROUP = 3;

  /** The digits of a text; null where it is written in any other way. */
  static @Nullable Digits of(String text) {
    int length = text.length();
    int first = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    if (length - first > MOST_DIGITS) {
      return null;
    }
    long number = 0;
    int at = -1;
    for (int i = first; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        number = 10 * number + (c - '0');
      } else if ((c == '.' || c == ',') && at < 0) {
        at = i;
      } else {
        return null;
      }
    }
    int before = (at < 0 ? length : at) - first;
    int after = at < 0 ? 0 : length - at - 1;
    if (before == 0 || (at >= 0 && after == 0)) {
      return null;
    }
    var mark = at < 0 ? null : text.charAt(at) == ',' ? DecimalMark.COMMA : DecimalMark.POINT;
    return new Digits(
        text.charAt(0) == '-' ? -number : number, before, after, mark, text.charAt(first) == '0');
  }

  /** Whether it is a number when this mark stands before decimals. */
  boolean isDecimal(DecimalMark decimal) {
    return mark == null || mark == decimal;
  }

  /** The number, the mark standing before decimals. */
  BigDecimal decimal() {
    return BigDecimal.valueOf(number, after);
  }

  /**
   * The only mark it can be meant with: the other one where it can as well keep thousands apart.
   */
  Optional<DecimalMark> only() {
    boolean isGroup = before <= GROUP && after == GROUP && !isLeadingZero;
    return isGroup ? Optional.empty() : Optional.ofNullable(mark);
  }
}
