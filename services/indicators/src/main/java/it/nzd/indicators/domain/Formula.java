package it.nzd.indicators.domain;

import java.math.BigDecimal;
import java.util.List;

/** How the values of an indicator come from measures. */
public sealed interface Formula {
  /** Resource names of the measures, the leading one first: its series say factor and base year. */
  List<String> measures();

  /** Resource name of the leading measure. */
  default String leading() {
    return measures().getFirst();
  }

  /** The observation itself. */
  record Observed(String measure) implements Formula {
    @Override
    public List<String> measures() {
      return List.of(measure);
    }
  }

  /** {@code numerator / denominator × scale}, of the same period. */
  record Ratio(String numerator, String denominator, BigDecimal scale) implements Formula {
    @Override
    public List<String> measures() {
      return List.of(numerator, denominator);
    }
  }

  /**
   * {@code measure × factor}; the factor of the closest data year that is not after the period's
   * year.
   */
  record Converted(String measure, String factorSubject) implements Formula {
    @Override
    public List<String> measures() {
      return List.of(measure);
    }
  }

  /** {@code (measure − measure in the base year) / measure in the base year × 100}. */
  record Change(String measure) implements Formula {
    @Override
    public List<String> measures() {
      return List.of(measure);
    }
  }
}
