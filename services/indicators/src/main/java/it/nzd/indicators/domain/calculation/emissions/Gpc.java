package it.nzd.indicators.domain.calculation.emissions;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import org.jspecify.annotations.Nullable;

/**
 * Where a source of emissions stands in the inventory of a community. Source: GPC, reference
 * numbers such as {@code I.1.1}: sector, sub-sector, scope.
 *
 * @param sector sector and sub-sector; empty when not stated
 * @param scope 1, 2 or 3; null when not stated
 * @param level level of reporting; null when not stated
 */
public record Gpc(String sector, @Nullable Integer scope, @Nullable Level level) {
  /** Nothing is stated. */
  public static final Gpc NONE = new Gpc("", null, null);

  /** Level of reporting. */
  public enum Level {
    BASIC,
    /** In BASIC+ alone, which has all of BASIC too. */
    BASIC_PLUS
  }

  /**
   * Reads a reference number.
   *
   * @param number {@code I}, {@code I.1} or, with the scope, {@code I.1.1}; empty for none
   * @param scope as stated beside it; null when not
   * @param path path of the activity in the request
   * @throws UnfitInput VALUE_UNFIT when number and scope contradict each other
   */
  public static Gpc of(String number, @Nullable Integer scope, @Nullable Level level, String path) {
    int second = number.indexOf('.', number.indexOf('.') + 1);
    if (number.indexOf('.') < 0 || second < 0) {
      return new Gpc(number, scope, level);
    }
    int own = Integer.parseInt(number.substring(second + 1));
    if (scope != null && scope != own) {
      throw new UnfitInput(path + ".gpc_scope", Why.VALUE_UNFIT);
    }
    return new Gpc(number.substring(0, second), own, level);
  }
}
