package it.nzd.launcher.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a step leaves blank: what earlier steps gave, days from today, VAT numbers. */
final class DemoBlanks {
  private static final Pattern SAVED = Pattern.compile("\\$\\{([a-zA-Z0-9_.-]+)}");
  private static final Pattern VAT = Pattern.compile("@vat:([0-9]):([0-9]+)");
  private static final Pattern DAY = Pattern.compile("@month:(-?[0-9]{1,2})");
  private static final Pattern PERIOD = Pattern.compile("@period:(-?[0-9]{1,2})");

  private final Map<String, String> saved = new ConcurrentHashMap<>();

  /** Keeps what a step gave, for later ones. */
  void keep(String word, DemoJournal.Given given) {
    saved.put(word, given.name());
    saved.put(word + ".etag", given.etag());
  }

  /** The request of a step, filled in. */
  String filled(DemoStep step) {
    var names = SAVED.matcher(step.request().toString());
    var request =
        names.replaceAll(
            m -> {
              var value = saved.get(m.group(1));
              if (value == null) {
                throw new IllegalStateException(
                    "Step " + step.key() + " uses " + m.group(1) + " before it is there");
              }
              return Matcher.quoteReplacement(value.replace("\"", "\\\""));
            });
    var dated =
        DAY.matcher(request).replaceAll(m -> firstDayIn(Integer.parseInt(m.group(1))).toString());
    dated =
        PERIOD
            .matcher(dated)
            .replaceAll(m -> YearMonth.from(firstDayIn(Integer.parseInt(m.group(1)))).toString());
    return VAT.matcher(dated)
        .replaceAll(
            m -> DemoFirms.vatNumber(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
  }

  /** First day of the month so many months from now: the same all month, so that a load goes on. */
  private static LocalDate firstDayIn(int months) {
    return LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).plusMonths(months);
  }
}
