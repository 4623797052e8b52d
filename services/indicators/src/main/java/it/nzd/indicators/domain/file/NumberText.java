package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.file.Mapping.DecimalMark;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them in tables, with either decimal mark and with thousands apart. */
final class NumberText {
  private static final int MOST_DIGITS = 34;
  private static final int MOST_WHOLE_DIGITS = 20;
  private static final Pattern APART =
      Pattern.compile("(?<=\\d)[ \\u00a0\\u2009\\u202f'](?=\\d{3})");
  private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d{1,2}");
  private static final Pattern COMMA =
      Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(\\.\\d{3})+)(,\\d+)?");
  private static final Pattern POINT =
      Pattern.compile("[+-]?(\\d+|[1-9]\\d{0,2}(,\\d{3})+)(\\.\\d+)?");

  private NumberText() {}

  /** The number that a text says, with every digit; empty when it says none. */
  static Optional<BigDecimal> read(String written, DecimalMark mark) {
    var digits = Digits.of(written);
    if (digits != null && digits.isDecimal(mark)) {
      return Optional.of(digits.decimal());
    }
    return readAny(written, mark);
  }

  /** The same by patterns, for numbers of any length, with thousands apart or an exponent. */
  static Optional<BigDecimal> readAny(String written, DecimalMark mark) {
    var text = APART.matcher(written.strip().replace('\u2212', '-')).replaceAll("");
    boolean isComma = mark == DecimalMark.COMMA;
    if (text.length() > 60) {
      return Optional.empty();
    }
    if (EXPONENT.matcher(isComma ? text.replace(',', '.') : text).matches()) {
      return fitting(new BigDecimal(isComma ? text.replace(',', '.') : text));
    }
    if (!(isComma ? COMMA : POINT).matcher(text).matches()) {
      return Optional.empty();
    }
    var plain = isComma ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    return fitting(new BigDecimal(plain));
  }

  /** One that can be kept: no more digits than a decimal of 128 bits has. */
  static Optional<BigDecimal> fitting(BigDecimal number) {
    boolean isKept =
        number.precision() <= MOST_DIGITS
            && number.precision() - number.scale() <= MOST_WHOLE_DIGITS
            && number.scale() <= MOST_DIGITS;
    return isKept
        ? Optional.of(number.scale() < 0 ? number.setScale(0) : number)
        : Optional.empty();
  }

  /** The only mark a text can be meant with; empty when with both or with none. */
  static Optional<DecimalMark> only(String text) {
    var digits = Digits.of(text);
    if (digits != null) {
      return digits.only();
    }
    boolean isComma = readAny(text, DecimalMark.COMMA).isPresent();
    boolean isPoint = readAny(text, DecimalMark.POINT).isPresent();
    return isComma == isPoint
        ? Optional.empty()
        : Optional.of(isComma ? DecimalMark.COMMA : DecimalMark.POINT);
  }
}
