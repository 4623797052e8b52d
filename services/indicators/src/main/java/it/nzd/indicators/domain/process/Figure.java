package it.nzd.indicators.domain.process;

import it.nzd.indicators.domain.Direction;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of how a district works, with the version of its definition: a definition that
 * changes takes the next one. docs/reference/process-figures.md says each in words.
 */
public enum Figure implements Coded {
  TIME_TO_DECIDE(1, "decisions", Lever.GOVERNANCE_POLICY, "d", Direction.DECREASE, Method.MEDIAN),
  RESPONSE_RATE(
      1, "consultations", Lever.DEMOCRACY_PARTICIPATION, "%", Direction.INCREASE, Method.SHARE),
  RESPONSE_BALANCE(
      1, "consultations", Lever.DEMOCRACY_PARTICIPATION, "%", Direction.INCREASE, Method.MEDIAN),
  TRIALS(1, "sandboxes", Lever.GOVERNANCE_POLICY, "1", null, Method.NUMBER),
  BARRIER_TO_RULE(1, "sandboxes", Lever.GOVERNANCE_POLICY, "d", Direction.DECREASE, Method.MEDIAN),
  COMMITMENTS_KEPT(1, "decisions", Lever.SOCIAL_INNOVATION, "%", Direction.INCREASE, Method.SHARE);

  /** How the counted objects make one number. */
  enum Method {
    /** The middle one of their values. */
    MEDIAN,
    /** The sum of their values by the sum of their bases, in per cent. */
    SHARE,
    /** How many there are. */
    NUMBER
  }

  private final int version;
  private final String keeper;
  private final Lever lever;
  private final String unit;
  private final @Nullable Direction direction;
  private final Method method;

  Figure(
      int version,
      String keeper,
      Lever lever,
      String unit,
      @Nullable Direction direction,
      Method method) {
    this.version = version;
    this.keeper = keeper;
    this.lever = lever;
    this.unit = unit;
    this.direction = direction;
    this.method = method;
  }

  @Override
  public String code() {
    return "FIGURE_" + name();
  }

  /** Version of the definition. */
  public int version() {
    return version;
  }

  /** Context code of the service that keeps the objects. */
  public String keeper() {
    return keeper;
  }

  public Lever lever() {
    return lever;
  }

  public String unit() {
    return unit;
  }

  /** Which way is better; empty where neither is. */
  public Optional<Direction> direction() {
    return Optional.ofNullable(direction);
  }

  Method method() {
    return method;
  }

  /** A bare number of unlike districts is shown and never compared. */
  public boolean isAbsolute() {
    return method == Method.NUMBER;
  }
}
