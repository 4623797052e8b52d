package it.nzd.indicators.domain;

import it.nzd.platform.value.LocalizedText;

/**
 * Something that is observed: a quantity with one unit.
 *
 * @param displayName what people call it
 * @param definition what exactly is measured, at which boundary
 * @param unit unit code of every observation
 * @param kind what is measured where the unit does not tell; may be empty
 * @param aggregation how its values are put together
 * @param sheet how it is collected
 */
public record Measure(
    LocalizedText displayName,
    LocalizedText definition,
    String unit,
    String kind,
    Aggregation aggregation,
    DataSheet sheet) {
  /** One whose values are never put together. */
  public Measure(LocalizedText displayName, LocalizedText definition, String unit, String kind) {
    this(displayName, definition, unit, kind, Aggregation.NONE, DataSheet.EMPTY);
  }
}
