package it.nzd.indicators.domain;

import it.nzd.indicators.domain.units.Units;
import java.util.Map;

/** What an indicator must keep with its measures. */
public final class IndicatorRules {
  private static final String ONE = "1";

  private IndicatorRules() {}

  /**
   * Whether the unit of the values can come out of the formula. A conversion is judged when its
   * factor is known.
   *
   * @param measures the formula's measures by resource name
   */
  public static boolean unitsFit(Indicator indicator, Map<String, Measure> measures) {
    return switch (indicator.formula()) {
      case Formula.Observed observed -> unitIs(indicator.unit(), measures.get(observed.measure()));
      case Formula.Change change -> indicator.unit().equals(Units.PERCENT);
      case Formula.Converted converted -> true;
      // Its text is checked by itself.
      case Formula.Expression expression -> true;
      case Formula.Ratio ratio ->
          ratioFits(
              indicator.unit(), measures.get(ratio.numerator()), measures.get(ratio.denominator()));
    };
  }

  private static boolean unitIs(String unit, @org.jspecify.annotations.Nullable Measure measure) {
    return measure != null && measure.unit().equals(unit);
  }

  /**
   * A bare number is a share; two sizes of one dimension are first brought to one unit; all else
   * has a unit of its own.
   */
  private static boolean ratioFits(
      String unit,
      @org.jspecify.annotations.Nullable Measure above,
      @org.jspecify.annotations.Nullable Measure below) {
    if (above == null || below == null || Units.isOtherSize(above.unit(), below.unit())) {
      return false;
    }
    boolean isShare = unit.equals(Units.PERCENT) || unit.equals(ONE);
    return Units.isBareRatio(above.unit(), below.unit()) == isShare
        || (Units.isCount(above.unit()) && Units.isCount(below.unit()));
  }
}
