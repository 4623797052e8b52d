package it.nzd.indicators.persistence;

import io.micronaut.serde.annotation.Serdeable;
import it.nzd.indicators.domain.EarlierVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an indicator was computed before, as it is stored; one of its five formulas is there. */
@Serdeable
record EarlierVersionDocument(
    FormulaDocument.@Nullable OneMeasure observed,
    FormulaDocument.@Nullable Ratio ratio,
    FormulaDocument.@Nullable Converted converted,
    FormulaDocument.@Nullable OneMeasure change,
    FormulaDocument.@Nullable Expression expression,
    String unit,
    Instant until,
    String by,
    String reason)
    implements FormulaDocument.Holder {
  static EarlierVersionDocument of(EarlierVersion version) {
    var formula = version.formula();
    return new EarlierVersionDocument(
        FormulaDocument.observed(formula),
        FormulaDocument.ratio(formula),
        FormulaDocument.converted(formula),
        FormulaDocument.change(formula),
        FormulaDocument.expression(formula),
        version.unit(),
        version.until(),
        version.by(),
        version.reason());
  }

  EarlierVersion toDomain() {
    return new EarlierVersion(FormulaDocument.toDomain(this), unit, until, by, reason);
  }
}
