package it.nzd.indicators.domain.calculation.targets;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.emissions.Sum;
import it.nzd.platform.value.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logarithmic mean Divisia index, LMDI-I: which factor changed a value by how much. With {@code
 * L(a,b) = (a − b)/(ln a − ln b)} and {@code L(a,a) = a}, additive {@code ΔV_x = Σ_i L(V_i^T,
 * V_i^0) · ln(x_i^T/x_i^0)}, multiplicative {@code D_x = exp(Σ_i L(V_i^T, V_i^0)/L(V^T, V^0) ·
 * ln(x_i^T/x_i^0))}. The effects add up (multiply) exactly to the change (ratio). A zero is
 * replaced by a small value. Source: B. W. Ang's LMDI-I, as implemented by PyLMDI and whep;
 * PyLMDI's 0 for equal endpoints is not followed.
 */
public final class Lmdi {
  /** Name, version and sources. */
  public static final Method METHOD =
      new Method(
          "lmdi",
          "1",
          List.of(
              new Source(
                  "LMDI-I decomposition, as implemented by PyLMDI and whep",
                  "xiwangxiang/PyLMDI, eduaguilera/whep",
                  "",
                  "",
                  Source.Mark.VERIFIED,
                  "L(a,a) = a; zeros replaced by a small value.")));

  /** Replaces a zero unless another value is chosen. */
  public static final double SMALL = 1e-20;

  /** Why there are no multiplicative effects: the total is zero at one end. */
  public static final String TOTAL_ZERO = "TOTAL_ZERO";

  private Lmdi() {}

  /** A sector with its factors at start and end; its value is their product. */
  public record Sector(String label, List<Double> start, List<Double> end) {
    public Sector {
      start = List.copyOf(start);
      end = List.copyOf(end);
    }
  }

  /**
   * Effects of the factors, in their order.
   *
   * @param additive in the unit of the value
   */
  public record Effects(String label, double start, double end, List<Double> additive) {
    /** End less start. */
    public double change() {
      return end - start;
    }
  }

  /**
   * Effects in all and in each sector.
   *
   * @param ratio end divided by start; null when one of them is zero
   * @param multiplicative empty when one of them is zero
   */
  public record Answer(
      Effects total,
      @Nullable Double ratio,
      List<Double> multiplicative,
      List<Effects> sectors,
      List<Warning> warnings) {}

  /**
   * Computes.
   *
   * @param factors names of the factors
   * @param small replaces a zero
   * @throws UnfitInput naming the field
   */
  public static Answer run(List<String> factors, List<Sector> sectors, double small) {
    check(factors, sectors);
    var logs = sectors.stream().map(sector -> LmdiSector.of(sector, small)).toList();
    var warnings = new ArrayList<Warning>();
    for (int i = 0; i < sectors.size(); i++) {
      if (sectors.get(i).start().contains(0.0) || sectors.get(i).end().contains(0.0)) {
        warnings.add(new Warning("ZERO_REPLACED", "sectors[" + i + "]"));
      }
    }
    double start = sum(logs.stream().map(LmdiSector::start).toList());
    double end = sum(logs.stream().map(LmdiSector::end).toList());
    var additive = new ArrayList<Double>();
    for (int at = 0; at < factors.size(); at++) {
      int factor = at;
      additive.add(sum(logs.stream().map(one -> one.additive(factor)).toList()));
    }
    boolean hasRatio = start > 0 && end > 0;
    return new Answer(
        new Effects("", start, end, List.copyOf(additive)),
        hasRatio ? end / start : null,
        hasRatio ? multiplicative(additive, start, end) : List.of(),
        logs.stream().map(one -> one.effects(factors.size())).toList(),
        List.copyOf(warnings));
  }

  /**
   * What one factor of a value did to it, additively, a single sector: {@code L(V^T, V^0) ·
   * ln(x^T/x^0)}; a zero is replaced by {@link #SMALL}.
   *
   * @throws UnfitInput when one of them is negative
   */
  public static double effect(double start, double end, double factorStart, double factorEnd) {
    var sector =
        new Sector(
            "",
            List.of(factorStart, rest(start, factorStart)),
            List.of(factorEnd, rest(end, factorEnd)));
    check(List.of("factor", "rest"), List.of(sector));
    return LmdiSector.of(sector, SMALL).additive(0);
  }

  /** What the factor is multiplied with to give the value. */
  private static double rest(double value, double factor) {
    return value / (factor == 0 ? SMALL : factor);
  }

  private static List<Double> multiplicative(List<Double> additive, double start, double end) {
    double mean = LmdiSector.mean(Math.log(end), Math.log(start));
    return additive.stream().map(effect -> Math.exp(effect / mean)).toList();
  }

  private static void check(List<String> factors, List<Sector> sectors) {
    for (int i = 0; i < sectors.size(); i++) {
      var path = "sectors[" + i + "]";
      check(sectors.get(i).start(), factors, path + ".start_values");
      check(sectors.get(i).end(), factors, path + ".end_values");
    }
  }

  private static void check(List<Double> values, List<String> factors, String field) {
    if (values.size() != factors.size()) {
      throw new UnfitInput(field, Why.LENGTHS_DIFFER, Map.of("other", "factors"));
    }
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i) >= 0) || values.get(i).isInfinite()) {
        throw new UnfitInput(field + "[" + i + "]", Why.VALUE_UNFIT);
      }
    }
  }

  private static double sum(List<Double> numbers) {
    var total = new Sum();
    numbers.forEach(total::add);
    return total.value();
  }
}
