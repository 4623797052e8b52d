package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.units.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Conversions that keep the dimension (t and kg, MWh and GJ, L and m3, Sm3 and 1000 Sm3). Standard
 * cubic metres (15 °C), normal cubic metres (0 °C) and plain ones are three units: none turns into
 * another, nor a volume into energy, without a declared conversion.
 */
final class Scale {
  private static final Pattern MULTIPLE = Pattern.compile("(10{0,9}) (\\S.*)");
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("Wh", "W.h"),
          Map.entry("kWh", "kW.h"),
          Map.entry("MWh", "MW.h"),
          Map.entry("GWh", "GW.h"),
          Map.entry("TWh", "TW.h"),
          Map.entry("l", "L"),
          Map.entry("m³", "m3"),
          Map.entry("mc", "m3"),
          Map.entry("Smc", "Sm3"),
          Map.entry("Sm³", "Sm3"),
          Map.entry("Nmc", "Nm3"),
          Map.entry("Nm³", "Nm3"));

  private Scale() {}

  /** How many of one unit are in another; empty when the two are not of one dimension. */
  static Optional<Double> of(String from, String to) {
    var source = Multiple.of(from);
    var target = Multiple.of(to);
    return Units.convert(source.times(), source.unit(), target.unit())
        .map(number -> number.divide(target.times(), MathContext.DECIMAL128).doubleValue());
  }

  /** The same, refusing the field when there is no such conversion. */
  static double of(String from, String to, String field) {
    return of(from, to).orElseThrow(() -> new UnfitInput(field, Why.UNIT_UNFIT));
  }

  /** Whether the unit is one of energy. */
  static boolean isEnergy(String unit) {
    return of(unit, "GJ").isPresent();
  }

  /** A unit with a power of ten before it, as in {@code 1000 Sm3} or {@code 100 km}. */
  private record Multiple(BigDecimal times, String unit) {
    static Multiple of(String written) {
      var text = written.strip();
      var match = MULTIPLE.matcher(text);
      return match.matches()
          ? new Multiple(new BigDecimal(match.group(1)), spelt(match.group(2).strip()))
          : new Multiple(BigDecimal.ONE, spelt(text));
    }

    private static String spelt(String unit) {
      return SPELLINGS.getOrDefault(unit, unit);
    }
  }
}
