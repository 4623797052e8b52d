package it.nzd.indicators.domain;

import it.nzd.platform.value.Lever;
import it.nzd.platform.value.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
 * @param sheet how it is collected
 * @param earlierVersions how it was computed before, newest first
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
    Formula formula,
    DataSheet sheet,
    List<EarlierVersion> earlierVersions) {
  public Indicator {
    earlierVersions = List.copyOf(earlierVersions);
  }

  /** One in its first version, of which nobody wrote down how it is collected. */
  public Indicator(
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
    this(
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
        formula,
        DataSheet.EMPTY,
        List.of());
  }

  /** Which version of its formula this is, from 1. */
  public int version() {
    return earlierVersions.size() + 1;
  }

  /** Whether its values are computed as those of another one. */
  public boolean isComputedAs(Indicator other) {
    return formula.equals(other.formula)
        && unit.equals(other.unit)
        && kind.equals(other.kind)
        && periodType == other.periodType;
  }

  /** The same indicator with another formula. */
  public Indicator computedBy(Formula next) {
    return with(next, earlierVersions);
  }

  /** This one in the place of another: where it is computed in another way, as its next version. */
  public Indicator replacing(Indicator before, Instant now, String by, String reason) {
    var earlier = new ArrayList<>(before.earlierVersions);
    if (!isComputedAs(before)) {
      earlier.addFirst(new EarlierVersion(before.formula, before.unit, now, by, reason));
    }
    return with(formula, earlier);
  }

  private Indicator with(Formula next, List<EarlierVersion> earlier) {
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
        next,
        sheet,
        earlier);
  }
}
