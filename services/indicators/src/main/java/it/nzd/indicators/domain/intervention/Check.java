package it.nzd.indicators.domain.intervention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a requirement says of an intervention.
 *
 * @param name resource name of the requirement
 * @param requirement the requirement
 * @param isBinding whether it is in force where the intervention stands
 * @param outcome what it says
 * @param value the intervention's value as text; empty when not known
 * @param inputs numbers used, by field
 * @param missing fields that are needed and not known
 */
public record Check(
    String name,
    Requirement requirement,
    boolean isBinding,
    Outcome outcome,
    Optional<Value> value,
    Map<String, String> inputs,
    List<String> missing) {
  public Check {
    inputs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    missing = List.copyOf(missing);
  }

  /** What a check says. */
  public enum Outcome {
    PASS,
    FAIL,
    NOT_KNOWN
  }

  /** A number or a class that was compared. */
  public sealed interface Value {
    /** A computed number, unrounded. */
    record Number(BigDecimal number) implements Value {}

    /** An energy class. */
    record Letter(EnergyClass letter) implements Value {}
  }
}
