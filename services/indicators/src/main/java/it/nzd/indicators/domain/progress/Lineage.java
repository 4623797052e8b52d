package it.nzd.indicators.domain.progress;

import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.formula.Conversion;
import java.util.List;
import java.util.Optional;

/**
 * Where the value of an indicator in one period comes from.
 *
 * @param indicator resource name of the indicator
 * @param method name and version of the method that computed it
 * @param point the value, or why there is none
 * @param inputs observations it rests on, in the order of the formula
 * @param factors factors it was converted with
 * @param conversions conversions of units
 * @param calculatorMethods methods of calculators that its formula calls, with their versions
 * @param parts values of other indicators it rests on
 */
public record Lineage(
    String indicator,
    String method,
    Point point,
    List<Input> inputs,
    List<Used> factors,
    List<Conversion> conversions,
    List<String> calculatorMethods,
    List<Lineage> parts) {
  public Lineage {
    inputs = List.copyOf(inputs);
    factors = List.copyOf(factors);
    conversions = List.copyOf(conversions);
    calculatorMethods = List.copyOf(calculatorMethods);
    parts = List.copyOf(parts);
  }

  /**
   * An observation that is looked at.
   *
   * @param measure resource name
   * @param period which period
   * @param observation what was observed, where anything was
   */
  public record Input(String measure, Period period, Optional<Observation> observation) {}

  /**
   * A factor that is used.
   *
   * @param subject subject that the formula asks for; empty when it names an edition
   * @param name resource name of the edition; empty when there is none
   * @param factor the edition, where there is one
   * @param period period of the activity
   */
  public record Used(String subject, String name, Optional<Factor> factor, Period period) {
    /** The value in the edition, where its data begin early enough. */
    public Optional<Factor.Applied> applied() {
      return factor.flatMap(f -> f.forYear(period.year()));
    }
  }
}
