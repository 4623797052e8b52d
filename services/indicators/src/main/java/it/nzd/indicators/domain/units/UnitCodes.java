package it.nzd.indicators.domain.units;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.measure.MetricPrefix;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/**
 * Reads unit codes. They are written as in UCUM (The Unified Code for Units of Measure, version
 * 2.2) with one difference: everything after the slash is below the line, so {@code kg/kW.h} is
 * kilograms per kilowatt hour.
 *
 * <p>A code is a product of parts joined by dots, optionally a slash and another product. A part is
 * a symbol with an optional metric prefix and an optional whole power ({@code m3}), {@code %},
 * {@code 1}, or a thing that is counted, in braces ({@code {firm}}).
 *
 * <p>The tonne of oil equivalent is 41.868 GJ (OECD and IEA, Energy Statistics Manual, 2005).
 */
final class UnitCodes {
  private static final int LONGEST = 80;
  private static final int MOST_KEPT = 5_000;
  private static final Pattern COUNTED = Pattern.compile("\\{[^{}/.\\s]{1,30}}");
  private static final Pattern WORK = Pattern.compile("[kMGT]?W\\.h");
  private static final Pattern WORK_INSIDE = Pattern.compile("\\b([kMGT]?W)\\.h\\b");
  private static final Pattern POWER = Pattern.compile("(.*?[^\\d-])(-?[1-9])");

  private static final Map<String, MetricPrefix> PREFIXES =
      Map.of(
          "m", MetricPrefix.MILLI,
          "u", MetricPrefix.MICRO,
          "c", MetricPrefix.CENTI,
          "d", MetricPrefix.DECI,
          "h", MetricPrefix.HECTO,
          "k", MetricPrefix.KILO,
          "M", MetricPrefix.MEGA,
          "G", MetricPrefix.GIGA,
          "T", MetricPrefix.TERA,
          "P", MetricPrefix.PETA);

  private static final Map<String, javax.measure.Unit<?>> PREFIXED =
      Map.ofEntries(
          entry("g", Units.GRAM),
          entry("t", Units.KILOGRAM.multiply(1000)),
          entry("m", Units.METRE),
          entry("L", Units.LITRE),
          entry("s", Units.SECOND),
          entry("J", Units.JOULE),
          entry("W", Units.WATT),
          entry("Pa", Units.PASCAL),
          entry("V", Units.VOLT),
          entry("A", Units.AMPERE),
          entry("K", Units.KELVIN),
          entry("toe", Units.JOULE.multiply(41_868_000_000L)));

  private static final Map<String, javax.measure.Unit<?>> PLAIN =
      Map.ofEntries(
          entry("1", AbstractUnit.ONE),
          entry("%", AbstractUnit.ONE.divide(100)),
          entry("ha", Units.SQUARE_METRE.multiply(10_000)),
          entry("min", Units.MINUTE),
          entry("h", Units.HOUR),
          entry("d", Units.DAY),
          entry("wk", Units.WEEK),
          entry("bar", Units.PASCAL.multiply(100_000)));

  private static final Map<String, String> OWN =
      Map.of("EUR", "EUR", "Sm3", "Sm3", "Nm3", "Nm3", "a", "a", "mo", "a");

  private static final Map<String, Optional<Unit>> READ = new ConcurrentHashMap<>();

  private UnitCodes() {}

  /** The unit of a code; empty when it is none. */
  static Optional<Unit> read(String code) {
    if (code.isBlank() || code.length() > LONGEST) {
      return Optional.empty();
    }
    var known = READ.get(code);
    if (known != null) {
      return known;
    }
    var unit = fraction(code);
    if (READ.size() < MOST_KEPT) {
      READ.put(code, unit);
    }
    return unit;
  }

  private static Optional<Unit> fraction(String code) {
    int slash = code.indexOf('/');
    if (slash < 0) {
      return product(code);
    }
    var above = slash == 0 ? Optional.of(Unit.ONE) : product(code.substring(0, slash));
    return above.flatMap(a -> product(code.substring(slash + 1).replace('/', '.')).map(a::per));
  }

  private static Optional<Unit> product(String code) {
    if (WORK.matcher(code).matches()) {
      // Written as one: a kilowatt hour is not taken apart when units multiply.
      return symbol(code.substring(0, code.length() - 2))
          .map(power -> power.writtenAs(code, Units.HOUR));
    }
    var product = Unit.ONE;
    for (var part : parts(code)) {
      var factor = part(part);
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      product = part.equals("1") ? product : product.times(factor.get());
    }
    return Optional.of(product);
  }

  private static List<String> parts(String code) {
    return List.of(WORK_INSIDE.matcher(code).replaceAll("$1*h").split("\\.", -1)).stream()
        .map(part -> part.replace('*', '.'))
        .toList();
  }

  private static Optional<Unit> part(String part) {
    return (WORK.matcher(part).matches() ? product(part) : symbol(part))
        .or(
            () -> {
              var power = POWER.matcher(part);
              return power.matches()
                  ? symbol(power.group(1)).map(u -> u.power(Integer.parseInt(power.group(2))))
                  : Optional.empty();
            });
  }

  private static Optional<Unit> symbol(String symbol) {
    if (COUNTED.matcher(symbol).matches()) {
      return Optional.of(Unit.own(symbol, symbol, AbstractUnit.ONE));
    }
    var plain = PLAIN.getOrDefault(symbol, PREFIXED.get(symbol));
    if (plain != null) {
      return Optional.of(Unit.physical(symbol, plain));
    }
    var base = OWN.get(symbol);
    if (base != null) {
      var scale = symbol.equals("mo") ? AbstractUnit.ONE.divide(12) : AbstractUnit.ONE;
      return Optional.of(Unit.own(symbol, base, scale));
    }
    return symbol.length() < 2 ? Optional.empty() : prefixed(symbol);
  }

  private static Optional<Unit> prefixed(String symbol) {
    var prefix = PREFIXES.get(symbol.substring(0, 1));
    var rest = symbol.substring(1);
    if (prefix == null) {
      return Optional.empty();
    }
    var unit = PREFIXED.get(rest);
    if (unit != null) {
      return Optional.of(Unit.physical(symbol, unit.prefix(prefix)));
    }
    boolean canBeOwn = OWN.containsKey(rest) && rest.length() == 3;
    return canBeOwn
        ? Optional.of(Unit.own(symbol, rest, AbstractUnit.ONE.prefix(prefix)))
        : Optional.empty();
  }
}
