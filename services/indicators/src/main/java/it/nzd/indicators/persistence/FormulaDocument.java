package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.Formula;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formulas as they are stored; an indicator has exactly one. */
final class FormulaDocument {
  private FormulaDocument() {}

  /** What holds one of them. */
  interface Holder {
    @Nullable OneMeasure observed();

    @Nullable Ratio ratio();

    @Nullable Converted converted();

    @Nullable OneMeasure change();

    @Nullable Expression expression();
  }

  /** A formula of one measure: observed, or change. */
  @Serdeable
  record OneMeasure(String measure) {}

  /** A ratio. */
  @Serdeable
  record Ratio(String numerator, String denominator, BigDecimal scale) {}

  /** A conversion. */
  @Serdeable
  record Converted(String measure, String factorSubject) {}

  /** A text with what its names stood for when it was saved. */
  @Serdeable
  record Expression(
      String text,
      List<String> measures,
      List<String> indicators,
      List<String> subjects,
      List<String> editions) {}

  static @Nullable Expression expression(Formula formula) {
    return formula instanceof Formula.Expression one
        ? new Expression(
            one.text(), one.measures(), one.indicators(), one.subjects(), one.editions())
        : null;
  }

  static @Nullable OneMeasure observed(Formula formula) {
    return formula instanceof Formula.Observed observed ? new OneMeasure(observed.measure()) : null;
  }

  static @Nullable OneMeasure change(Formula formula) {
    return formula instanceof Formula.Change change ? new OneMeasure(change.measure()) : null;
  }

  static @Nullable Ratio ratio(Formula formula) {
    return formula instanceof Formula.Ratio ratio
        ? new Ratio(ratio.numerator(), ratio.denominator(), ratio.scale())
        : null;
  }

  static @Nullable Converted converted(Formula formula) {
    return formula instanceof Formula.Converted converted
        ? new Converted(converted.measure(), converted.factorSubject())
        : null;
  }

  static Formula toDomain(Holder document) {
    var observed = document.observed();
    if (observed != null) {
      return new Formula.Observed(observed.measure());
    }
    var change = document.change();
    if (change != null) {
      return new Formula.Change(change.measure());
    }
    var ratio = document.ratio();
    if (ratio != null) {
      return new Formula.Ratio(ratio.numerator(), ratio.denominator(), ratio.scale());
    }
    var converted = document.converted();
    if (converted != null) {
      return new Formula.Converted(converted.measure(), converted.factorSubject());
    }
    var one = document.expression();
    if (one != null) {
      return new Formula.Expression(
          one.text(), one.measures(), one.indicators(), one.subjects(), one.editions());
    }
    throw new IllegalStateException("No formula in " + document);
  }
}
