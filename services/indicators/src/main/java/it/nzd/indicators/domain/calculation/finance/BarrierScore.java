package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;

/**
 * Score of a barrier from 0 to 10: the formula, times ten, by its greatest value, two decimals. A
 * missing criterion makes no score (SimpleRisk takes it as 10; here it stays missing).
 *
 * <p>Source: SimpleRisk, includes/functions.php, risk formulas; impact by urgency and by
 * feasibility are the programme's own.
 *
 * @param likelihood from 1 to the greatest step; empty when not assessed
 * @param impact likewise
 * @param urgency likewise
 * @param feasibility likewise
 * @param greatest the greatest step of the scale, 2 at least
 */
public record BarrierScore(
    OptionalInt likelihood,
    OptionalInt impact,
    OptionalInt urgency,
    OptionalInt feasibility,
    int greatest) {
  public static final Method METHOD =
      new Method(
          "barrier-score",
          "1",
          List.of(
              new Source(
                  "SimpleRisk, includes/functions.php, risk formulas",
                  "SimpleRisk",
                  "",
                  "https://github.com/simplerisk/code",
                  Mark.VERIFIED,
                  "A missing criterion stays missing; there it counts as 10."),
              new Source(
                  "Impact by urgency and impact by feasibility",
                  "Net Zero Districts",
                  "",
                  "",
                  Mark.DERIVED,
                  "")));

  private static final int SCALE = 10;

  public BarrierScore {
    var given =
        Map.of(
            "likelihood",
            likelihood,
            "impact",
            impact,
            "urgency",
            urgency,
            "feasibility",
            feasibility);
    given.forEach(
        (field, step) -> {
          if (step.isPresent() && (step.getAsInt() < 1 || step.getAsInt() > greatest)) {
            throw new UnfitInput(field, Why.VALUE_UNFIT);
          }
        });
  }

  /** How two criteria make a score; the second is impact. */
  public enum Formula {
    LIKELIHOOD_IMPACT_PLUS_TWO_IMPACT((l, i) -> l * i + 2 * i),
    LIKELIHOOD_IMPACT_PLUS_IMPACT((l, i) -> l * i + i),
    LIKELIHOOD_IMPACT((l, i) -> l * i),
    LIKELIHOOD_IMPACT_PLUS_LIKELIHOOD((l, i) -> l * i + l),
    LIKELIHOOD_IMPACT_PLUS_TWO_LIKELIHOOD((l, i) -> l * i + 2 * l),
    IMPACT_URGENCY((u, i) -> u * i),
    IMPACT_FEASIBILITY((f, i) -> f * i);

    private final IntBinaryOperator of;

    Formula(IntBinaryOperator of) {
      this.of = of;
    }
  }

  /** The score from 0 to 10, half up to two decimals as the source rounds. */
  public Figure score(Formula formula) {
    var other =
        switch (formula) {
          case IMPACT_URGENCY -> urgency;
          case IMPACT_FEASIBILITY -> feasibility;
          default -> likelihood;
        };
    if (impact.isEmpty() || other.isEmpty()) {
      return Figure.none("CRITERION_MISSING");
    }
    var raw = formula.of.applyAsInt(other.getAsInt(), impact.getAsInt());
    var most = formula.of.applyAsInt(greatest, greatest);
    return Figure.of(
        BigDecimal.valueOf((long) raw * SCALE)
            .divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP)
            .doubleValue());
  }

  /** Share of the four criteria that are given. */
  public double completeness() {
    var criteria = List.of(likelihood, impact, urgency, feasibility);
    return Stream.of(likelihood, impact, urgency, feasibility)
            .filter(OptionalInt::isPresent)
            .count()
        / (double) criteria.size();
  }
}
