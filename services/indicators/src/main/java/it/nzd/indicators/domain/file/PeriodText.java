package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.PeriodType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as people write them in tables: {@code 2024}, {@code 2024-Q1}, {@code T1 2024}, {@code 1°
 * trimestre 2024}, {@code 2024-03}, {@code 03/2024}, {@code marzo 2024}, {@code mar-24}. A day is
 * read as its month where it is the first of it.
 */
final class PeriodText {
  private static final String YEAR = "((?:19|20|21)\\d{2})";
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?:anno |year )?" + YEAR + "(?:[.,]0+)?");
  private static final Pattern QUARTER_LAST = Pattern.compile(YEAR + "[ -/]*[qt]([1-4])");
  private static final Pattern QUARTER_FIRST =
      Pattern.compile(
          "(?:[qt] ?([1-4])|([1-4]|i{1,3}|iv)[°ºo^.]* ?(?:trim(?:estre|\\.)?|quarter))[ -/]*"
              + YEAR);
  private static final Pattern MONTH_LAST = Pattern.compile(YEAR + "[-/. ](\\d{1,2})");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ]" + YEAR);
  private static final Pattern MONTH_NAMED =
      Pattern.compile("(\\p{L}{3,10})[.]?[ -/']*(" + YEAR + "|\\d{2})");
  private static final Pattern FIRST_DAY = Pattern.compile(YEAR + "-(\\d{2})-01");
  private static final Pattern FIRST_DAY_HERE = Pattern.compile("0?1[/.](\\d{1,2})[/.]" + YEAR);
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("gennaio", "january"),
          List.of("febbraio", "february"),
          List.of("marzo", "march"),
          List.of("aprile", "april"),
          List.of("maggio", "may"),
          List.of("giugno", "june"),
          List.of("luglio", "july"),
          List.of("agosto", "august"),
          List.of("settembre", "september"),
          List.of("ottobre", "october"),
          List.of("novembre", "november"),
          List.of("dicembre", "december"));
  private static final int CENTURY = 2000;

  private PeriodText() {}

  /** The period that a text names; empty when it names none. */
  static Optional<Period> read(String written) {
    var text = written.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > 30) {
      return Optional.empty();
    }
    var year = YEAR_ALONE.matcher(text);
    if (year.matches()) {
      return Optional.of(Period.ofYear(Integer.parseInt(year.group(1))));
    }
    return quarter(text).or(() -> month(text));
  }

  private static Optional<Period> quarter(String text) {
    var last = QUARTER_LAST.matcher(text);
    if (last.matches()) {
      return period(PeriodType.QUARTER, last.group(1), last.group(2));
    }
    var first = QUARTER_FIRST.matcher(text);
    if (!first.matches()) {
      return Optional.empty();
    }
    var number = first.group(1) == null ? first.group(2) : first.group(1);
    var roman = ROMAN.indexOf(number);
    return period(
        PeriodType.QUARTER, first.group(3), roman < 0 ? number : Integer.toString(roman + 1));
  }

  private static Optional<Period> month(String text) {
    for (var pattern : List.of(MONTH_LAST, FIRST_DAY)) {
      Matcher match = pattern.matcher(text);
      if (match.matches()) {
        return period(PeriodType.MONTH, match.group(1), match.group(2));
      }
    }
    for (var pattern : List.of(MONTH_FIRST, FIRST_DAY_HERE)) {
      Matcher match = pattern.matcher(text);
      if (match.matches()) {
        return period(PeriodType.MONTH, match.group(2), match.group(1));
      }
    }
    return named(text);
  }

  private static Optional<Period> named(String text) {
    var match = MONTH_NAMED.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int month = 0;
    for (int i = 0; i < MONTHS.size(); i++) {
      for (var name : MONTHS.get(i)) {
        boolean isShort = match.group(1).length() == 3 && name.startsWith(match.group(1));
        month = isShort || name.equals(match.group(1)) ? i + 1 : month;
      }
    }
    var year = match.group(2);
    return period(
        PeriodType.MONTH,
        year.length() == 2 ? Integer.toString(CENTURY + Integer.parseInt(year)) : year,
        Integer.toString(month));
  }

  private static Optional<Period> period(PeriodType type, String year, String number) {
    int which = Integer.parseInt(number);
    return which < 1 || which > type.perYear()
        ? Optional.empty()
        : Optional.of(new Period(type, Integer.parseInt(year), which));
  }
}
