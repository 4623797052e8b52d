package it.nzd.indicators.domain;

import it.nzd.platform.value.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that is observed: a quantity with one unit.
 *
 * @param displayName what people call it
 * @param definition what exactly is measured, at which boundary
 * @param unit unit code of every observation
 * @param kind what is measured where the unit does not tell; may be empty
 * @param aggregation how its values are put together
 * @param sheet how it is collected
 * @param earlierVersions what it said before, newest first
 * @param collecting when values are to be there
 */
public record Measure(
    LocalizedText displayName,
    LocalizedText definition,
    String unit,
    String kind,
    Aggregation aggregation,
    DataSheet sheet,
    List<EarlierMeasure> earlierVersions,
    Collecting collecting) {
  public Measure {
    earlierVersions = List.copyOf(earlierVersions);
  }

  /** One in its first version. */
  public Measure(
      LocalizedText displayName,
      LocalizedText definition,
      String unit,
      String kind,
      Aggregation aggregation,
      DataSheet sheet) {
    this(displayName, definition, unit, kind, aggregation, sheet, List.of(), Collecting.NOT_STATED);
  }

  /** One whose values are never put together. */
  public Measure(LocalizedText displayName, LocalizedText definition, String unit, String kind) {
    this(displayName, definition, unit, kind, Aggregation.NONE, DataSheet.EMPTY);
  }

  /** Which version of what it says this is, from 1. */
  public int version() {
    return earlierVersions.size() + 1;
  }

  /** Whether a value of it says the same as one of another. */
  public boolean saysTheSameAs(Measure other) {
    return definition.equals(other.definition)
        && unit.equals(other.unit)
        && kind.equals(other.kind)
        && aggregation.equals(other.aggregation);
  }

  /**
   * Which of its definitions held at a time, from 1: another text, unit or kind makes the next one,
   * another way of putting values together does not.
   */
  public int definitionAt(Instant time) {
    int version = 1;
    for (int i = earlierVersions.size() - 1; i >= 0; i--) {
      var before = earlierVersions.get(i);
      if (before.until().isAfter(time)) {
        break;
      }
      boolean isSame =
          i == 0
              ? before.defines(definition, unit, kind)
              : earlierVersions.get(i - 1).definesAs(before);
      version += isSame ? 0 : 1;
    }
    return version;
  }

  /** This one in the place of another: where it says something else, as its next version. */
  public Measure replacing(Measure before, Instant now, String by, String reason) {
    var earlier = new ArrayList<>(before.earlierVersions);
    if (!saysTheSameAs(before)) {
      earlier.addFirst(
          new EarlierMeasure(
              before.definition, before.unit, before.kind, before.aggregation, now, by, reason));
    }
    return new Measure(
        displayName, definition, unit, kind, aggregation, sheet, earlier, collecting);
  }

  /** The same, whose values are collected so. */
  public Measure collected(Collecting next) {
    return new Measure(
        displayName, definition, unit, kind, aggregation, sheet, earlierVersions, next);
  }
}
