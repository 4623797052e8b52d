package it.nzd.indicators.domain;

import java.math.BigDecimal;
import java.util.List;

/** How the values of an indicator come from measures. */
public sealed interface Formula {
  /**
   * Resource names of the measures it names itself, the leading one first: its series say factor
   * and base year. An expression may rest on more, through the indicators it names.
   */
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

  /**
   * What a text computes. Its names are resolved when it is saved.
   *
   * @param text the formula
   * @param measures resource names of the measures in it, in the order of the text
   * @param indicators resource names of the indicators in it
   * @param subjects subjects of the factors in it
   * @param editions resource names of the factor editions in it
   */
  record Expression(
      String text,
      List<String> measures,
      List<String> indicators,
      List<String> subjects,
      List<String> editions)
      implements Formula {
    public Expression {
      measures = List.copyOf(measures);
      indicators = List.copyOf(indicators);
      subjects = List.copyOf(subjects);
      editions = List.copyOf(editions);
    }

    /** A text whose names are not resolved yet. */
    public static Expression unresolved(String text) {
      return new Expression(text, List.of(), List.of(), List.of(), List.of());
    }
  }
}
