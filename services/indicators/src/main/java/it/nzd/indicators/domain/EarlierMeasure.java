package it.nzd.indicators.domain;

import it.nzd.platform.value.LocalizedText;
import java.time.Instant;

/**
 * What a measure said until somebody changed it.
 *
 * @param definition what exactly was measured
 * @param unit unit code of every observation
 * @param kind what was measured where the unit does not tell; may be empty
 * @param aggregation how its values were put together
 * @param until when it was replaced
 * @param by subject id of who replaced it
 * @param reason why; empty when nothing rested on it
 */
public record EarlierMeasure(
    LocalizedText definition,
    String unit,
    String kind,
    Aggregation aggregation,
    Instant until,
    String by,
    String reason) {
  /** Whether it defined what is measured so. */
  boolean defines(LocalizedText text, String otherUnit, String otherKind) {
    return definition.equals(text) && unit.equals(otherUnit) && kind.equals(otherKind);
  }

  boolean definesAs(EarlierMeasure other) {
    return other.defines(definition, unit, kind);
  }
}
