package it.nzd.indicators.domain.calculation.uncertainty;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Figure;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How far off the sum of activities times factors may be, in two ways: drawn many times (Monte
 * Carlo) and by propagation of errors. All amounts are taken as independent.
 *
 * <p>Source: IPCC 2006 Guidelines, volume 1, chapter 3: approach 1 (equations 3.1 and 3.2) and
 * approach 2.
 */
public final class EmissionUncertainty {
  public static final Method METHOD =
      new Method(
          "emission-uncertainty",
          "1",
          List.of(
              new Source(
                  "2006 Guidelines for National Greenhouse Gas Inventories, volume 1, chapter 3",
                  "IPCC",
                  "2006",
                  "https://www.ipcc-nggip.iges.or.jp/public/2006gl/vol1.html",
                  Mark.PROVISIONAL,
                  "Equations 3.1 and 3.2 and approach 2, from memory; to be confirmed.")));

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;
  private static final double SMALLEST = 0x1p-54;
  private static final double PROPAGATION_FITS_BELOW = 30;

  /**
   * An activity and its factor.
   *
   * @param name what people call it
   * @param activity amount
   * @param factor emission by unit of the amount
   */
  public record Line(String name, Bounds activity, Bounds factor) {}

  /**
   * A line's part.
   *
   * @param name what people call it
   * @param emission amount times factor
   * @param percent its uncertainty by propagation, in per cent of the emission
   * @param varianceShare its share of the variance of the sum, from 0 to 1
   */
  public record Part(String name, double emission, Figure percent, Figure varianceShare) {}

  private final List<Line> lines;
  private final List<Uncertain> activities;
  private final List<Uncertain> factors;
  private final double[] drawn;

  private EmissionUncertainty(
      List<Line> lines, List<Uncertain> activities, List<Uncertain> factors, double[] drawn) {
    this.lines = lines;
    this.activities = activities;
    this.factors = factors;
    this.drawn = drawn;
  }

  /**
   * Draws.
   *
   * @param runs how many times
   * @param seed beginning of the draws: the same gives the same answer
   * @throws it.nzd.indicators.domain.calculation.UnfitInput when bounds do not fit
   */
  public static EmissionUncertainty of(List<Line> lines, int runs, int seed) {
    var activities = new ArrayList<Uncertain>();
    var factors = new ArrayList<Uncertain>();
    for (int i = 0; i < lines.size(); i++) {
      activities.add(Uncertain.of(lines.get(i).activity(), "lines[" + i + "].activity"));
      factors.add(Uncertain.of(lines.get(i).factor(), "lines[" + i + "].factor"));
    }
    // The generator and the way a double is made of it are laid down in its documentation.
    var random = new Random(seed);
    double[] drawn = new double[runs];
    for (int run = 0; run < runs; run++) {
      var sum = new Sum();
      for (int i = 0; i < lines.size(); i++) {
        sum.add(activities.get(i).at(share(random)) * factors.get(i).at(share(random)));
      }
      drawn[run] = sum.value();
    }
    Arrays.sort(drawn);
    return new EmissionUncertainty(List.copyOf(lines), activities, factors, drawn);
  }

  /** Sum of the stated amounts times the stated factors. */
  public double total() {
    return Sum.of(lines, EmissionUncertainty::emission);
  }

  /** Mean of the draws. */
  public double mean() {
    return Sum.of(drawn) / drawn.length;
  }

  /** Lower end of the 95 % interval of the draws. */
  public double least() {
    return percentile(LOW);
  }

  /** Upper end of the 95 % interval of the draws. */
  public double greatest() {
    return percentile(HIGH);
  }

  /** The middle one of the draws. */
  public double median() {
    return percentile(0.5);
  }

  /** Half of the 95 % interval of the sum by propagation of errors, in per cent of the sum. */
  public Figure propagatedPercent() {
    return Figure.ratio(100 * Math.sqrt(Sum.of(squares())), Math.abs(total()), "TOTAL_ZERO");
  }

  public List<Part> parts() {
    double[] squares = squares();
    double all = Sum.of(squares);
    var parts = new ArrayList<Part>();
    for (int i = 0; i < lines.size(); i++) {
      double emission = emission(lines.get(i));
      parts.add(
          new Part(
              lines.get(i).name(),
              emission,
              Figure.ratio(100 * Math.sqrt(squares[i]), Math.abs(emission), "EMISSION_ZERO"),
              Figure.ratio(squares[i], all, "NO_UNCERTAINTY")));
    }
    return parts;
  }

  public List<Warning> warnings() {
    var warnings = new ArrayList<Warning>();
    if (drawn[0] < 0) {
      warnings.add(new Warning("DRAWN_BELOW_ZERO", "lines"));
    }
    if (propagatedPercent().value().orElse(0) > PROPAGATION_FITS_BELOW) {
      warnings.add(new Warning("PROPAGATION_ROUGH", ""));
    }
    return warnings;
  }

  /** Squares of half the 95 % intervals of the lines: relative errors of factors add in squares. */
  private double[] squares() {
    double[] squares = new double[lines.size()];
    for (int i = 0; i < squares.length; i++) {
      double emission = emission(lines.get(i));
      double activity = relative(activities.get(i), lines.get(i).activity());
      double factor = relative(factors.get(i), lines.get(i).factor());
      squares[i] = emission * emission * (activity * activity + factor * factor);
    }
    return squares;
  }

  private static double relative(Uncertain amount, Bounds stated) {
    return stated.value() == 0
        ? 0
        : Uncertain.HALF_INTERVAL * amount.deviation() / Math.abs(stated.value());
  }

  private static double emission(Line line) {
    return line.activity().value() * line.factor().value();
  }

  /** Never 0, where some distributions have no end. */
  private static double share(Random random) {
    return Math.max(random.nextDouble(), SMALLEST);
  }

  /** Between the two draws it lies between (type 7 of Hyndman and Fan). */
  private double percentile(double share) {
    double place = share * (drawn.length - 1);
    int below = (int) place;
    double above = drawn[Math.min(below + 1, drawn.length - 1)];
    return drawn[below] + (place - below) * (above - drawn[below]);
  }
}
