package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Quality;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Source;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words of files in Italian, English or the contract's codes. */
final class Words {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}%/]+");

  /** Notation keys of the Common Reporting Framework. */
  private static final Map<String, Absence> KEYS =
      Map.of(
          "NO", Absence.NOT_OCCURRING,
          "NE", Absence.NOT_ESTIMATED,
          "C", Absence.CONFIDENTIAL,
          "IE", Absence.INCLUDED_ELSEWHERE);

  private static final int LONGEST_KEY = 2;

  private static final Map<String, Quality> QUALITIES =
      codes(
          Quality.values(),
          Map.of(
              "misurato", Quality.MEASURED,
              "misurata", Quality.MEASURED,
              "stimato", Quality.ESTIMATED,
              "stimata", Quality.ESTIMATED,
              "modellato", Quality.MODELLED,
              "modellata", Quality.MODELLED,
              "modeled", Quality.MODELLED,
              "approssimato", Quality.PROXY));

  private static final Map<String, Perimeter> PERIMETERS =
      codes(
          Perimeter.values(),
          Map.of(
              "distretto", Perimeter.DISTRICT,
              "citta", Perimeter.CITY,
              "comune", Perimeter.CITY,
              "altro", Perimeter.OTHER));

  private static final Map<String, Source.Mark> MARKS = codes(Source.Mark.values(), Map.of());

  /** How units are written outside of the catalogue of codes. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Wh", "W.h"),
          Map.entry("kWh", "kW.h"),
          Map.entry("KWh", "kW.h"),
          Map.entry("MWh", "MW.h"),
          Map.entry("GWh", "GW.h"),
          Map.entry("TWh", "TW.h"),
          Map.entry("l", "L"),
          Map.entry("litri", "L"),
          Map.entry("m\u00b3", "m3"),
          Map.entry("mc", "m3"),
          Map.entry("m\u00b2", "m2"),
          Map.entry("mq", "m2"),
          Map.entry("km\u00b2", "km2"),
          Map.entry("tonnellate", "t"));

  private Words() {}

  /** A text without case, accents and signs, to be compared. */
  static String plain(String text) {
    var apart = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return OTHERS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static Optional<Absence> absence(String text) {
    var key = text.strip();
    return key.length() > LONGEST_KEY ? Optional.empty() : Optional.ofNullable(KEYS.get(key));
  }

  static String key(Absence absence) {
    return KEYS.entrySet().stream()
        .filter(key -> key.getValue() == absence)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  static Optional<Quality> quality(String text) {
    return Optional.ofNullable(QUALITIES.get(plain(text)));
  }

  static Optional<Perimeter> perimeter(String text) {
    return Optional.ofNullable(PERIMETERS.get(plain(text)));
  }

  static Optional<Source.Mark> mark(String text) {
    return Optional.ofNullable(MARKS.get(plain(text)));
  }

  /** Code of a unit as people write it; any other text as it is. */
  static String unit(String text) {
    return UNITS.getOrDefault(text.strip(), text.strip());
  }

  private static <E extends Enum<E> & Coded> Map<String, E> codes(E[] values, Map<String, E> more) {
    var codes = new HashMap<>(more);
    for (var value : values) {
      codes.put(plain(value.code()), value);
      codes.put(plain(value.name()), value);
    }
    return Map.copyOf(codes);
  }
}
