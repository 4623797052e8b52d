package it.nzd.indicators.domain;

import it.nzd.platform.value.Lever;
import it.nzd.platform.value.LocalizedText;

/**
 * A figure that is followed over time against targets.
 *
 * @param displayName what people call it
 * @param definition what it says, exactly
 * @param justification why it is followed
 * @param unit unit code of the values
 * @param kind what is measured where the unit does not tell; may be empty
 * @param direction which way is better
 * @param lever the systemic lever it belongs to
 * @param periodType how often it is observed
 * @param source where definition and data come from, in words
 * @param isAbsolute whether it is an amount that grows with the size of the district
 * @param formula how values come from measures
 */
public record Indicator(
    LocalizedText displayName,
    LocalizedText definition,
    LocalizedText justification,
    String unit,
    String kind,
    Direction direction,
    Lever lever,
    PeriodType periodType,
    String source,
    boolean isAbsolute,
    Formula formula) {
  /** The same indicator with another formula. */
  public Indicator computedBy(Formula next) {
    return new Indicator(
        displayName,
        definition,
        justification,
        unit,
        kind,
        direction,
        lever,
        periodType,
        source,
        isAbsolute,
        next);
  }
}
