package it.nzd.indicators.domain.calculation;

import java.util.Map;

/** Input that cannot be calculated with; says which field of the request and why. */
public final class UnfitInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it cannot. */
  public enum Why {
    /** Two lists that belong together are not equally long. */
    LENGTHS_DIFFER,
    /** Shares of one whole are more than one together. */
    SHARES_EXCEED_ONE,
    /** The number makes no sense here; the contract's own limits cannot say it. */
    VALUE_UNFIT,
    /** Something must be divided by this, and it is zero. */
    DIVISOR_ZERO,
    /** Something that belongs to the rest is not there. */
    VALUE_MISSING,
    /** No factor has a data year that early, or the set has none for this. */
    FACTOR_MISSING,
    /** It does not come after what it must come after. */
    ORDER_WRONG,
    /** Fewer points than the method needs. */
    POINTS_TOO_FEW,
    /** The variables say the same thing, or never vary: no single answer fits. */
    VARIABLES_DEPENDENT,
    /** No change point explains more than a level does. */
    NO_CHANGE_POINT,
    /** The unit does not fit, or cannot be converted without a declared value. */
    UNIT_UNFIT
  }

  private final String field;
  private final Why why;
  private final Map<String, String> details;

  /**
   * @param field path of the field, in the contract's spelling, for example {@code
   *     plants[2].power_kw}
   * @param why the reason
   */
  public UnfitInput(String field, Why why) {
    this(field, why, Map.of());
  }

  /**
   * @param details what the reason's sentence names, by its placeholder
   */
  public UnfitInput(String field, Why why, Map<String, String> details) {
    super(field + ": " + why);
    this.field = field;
    this.why = why;
    this.details = Map.copyOf(details);
  }

  public String field() {
    return field;
  }

  public Why why() {
    return why;
  }

  public Map<String, String> details() {
    return details;
  }
}
