package it.nzd.indicators.domain.file;

import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Reading;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one cell of a file.
 *
 * @param row number of the row, from 1
 * @param column number of the column of the value, from 1
 * @param measure resource name; as written where it is not known
 * @param district resource name; as written where it is not known
 * @param series resource name; empty when there is none yet
 * @param period code; as written where it cannot be read
 * @param written the value as written
 * @param place what it speaks of; null where that is not known
 * @param observation what would be recorded; null where it cannot be understood
 * @param conversion how it was brought to the measure's unit; null when it is written in it
 * @param existing what stands there; null when nothing does
 * @param outcome what becomes of it
 * @param fault why it is left out; null when it is not
 */
public record Examined(
    int row,
    int column,
    String measure,
    String district,
    String series,
    String period,
    String written,
    Places.@Nullable Place place,
    @Nullable Observation observation,
    @Nullable Conversion conversion,
    @Nullable Reading existing,
    Outcome outcome,
    @Nullable Fault fault) {

  /** What becomes of a cell; those that need a look first. */
  public enum Outcome implements Coded {
    REFUSED,
    CHANGED,
    NEW,
    UNCHANGED;

    @Override
    public String code() {
      return "OUTCOME_" + name();
    }
  }

  /**
   * How a value was brought to the measure's unit.
   *
   * @param from unit as written
   * @param to unit of the measure
   * @param factor what it was multiplied with
   */
  public record Conversion(String from, String to, BigDecimal factor) {}

  /** The same cell, left out. */
  Examined refused(Fault why) {
    return judged(series, existing, Outcome.REFUSED, why);
  }

  /** The same cell beside what stands there. */
  Examined judged(String name, @Nullable Reading present, Outcome becomes, @Nullable Fault why) {
    return new Examined(
        row,
        column,
        measure,
        district,
        name,
        period,
        written,
        place,
        observation,
        conversion,
        present,
        becomes,
        why);
  }

  /** Whether it is written. */
  public boolean isWritten() {
    return outcome == Outcome.NEW || outcome == Outcome.CHANGED;
  }

  /** What it would record; empty where it cannot be understood. */
  public Optional<Observation> recorded() {
    return Optional.ofNullable(observation);
  }
}
