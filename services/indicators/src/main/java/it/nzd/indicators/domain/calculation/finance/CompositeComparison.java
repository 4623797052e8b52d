package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.domain.calculation.figure.Sum;
import it.nzd.platform.value.Source;
import it.nzd.platform.value.Source.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Alternatives compared on several criteria. The normalisation can change the ranking, so it is
 * part of the method's name.
 *
 * <p>Sources: Opricovic and Tzeng, "Compromise solution by MCDM methods", 2004 (TOPSIS); pymcdm
 * (normalisations, entropy); Saaty 1980 (AHP).
 */
public final class CompositeComparison {
  private static final double CONTRADICTORY = 0.10;

  /**
   * @param name its name
   * @param isCost whether less is better
   * @param weight its weight; empty when none was given
   */
  public record Criterion(String name, boolean isCost, OptionalDouble weight) {}

  /**
   * @param values one a criterion
   */
  public record Alternative(String name, List<Double> values) {
    public Alternative {
      values = List.copyOf(values);
    }
  }

  /**
   * @param isTopsis TOPSIS instead of the weighted sum
   * @param judgements upper triangle of pairs, for AHP
   */
  public record Way(
      Normalisation normalisation, boolean isTopsis, Weighting weighting, List<Double> judgements) {
    public Way {
      judgements = List.copyOf(judgements);
    }

    public Method method() {
      var id =
          "composite-comparison-%s-%s-%s"
              .formatted(
                  isTopsis ? "topsis" : "weighted-sum", normalisation.code(), weighting.code());
      return new Method(id, "1", SOURCES);
    }
  }

  /**
   * @param rank from 1; equal scores share one
   * @param normalised one a criterion
   */
  public record Ranked(String name, double score, int rank, List<Double> normalised) {
    public Ranked {
      normalised = List.copyOf(normalised);
    }
  }

  /**
   * @param alternatives in the order given
   * @param weights one a criterion
   * @param consistencyRatio of pairwise judgements
   */
  public record Ranking(
      List<Ranked> alternatives,
      List<Double> weights,
      OptionalDouble consistencyRatio,
      List<Warning> warnings) {
    public Ranking {
      alternatives = List.copyOf(alternatives);
      weights = List.copyOf(weights);
      warnings = List.copyOf(warnings);
    }
  }

  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "Opricovic, Tzeng: Compromise solution by MCDM methods",
              "European Journal of Operational Research 156 (2)",
              "2004",
              "",
              Mark.SECONDARY,
              "Case recomputed from the tests of pymcdm, with min-max normalisation."),
          new Source(
              "pymcdm, normalisations and entropy weights",
              "Kizielewicz, Shekhovtsov, Sałabun",
              "",
              "https://gitlab.com/shekhand/mcda",
              Mark.VERIFIED,
              ""),
          new Source(
              "Saaty: The Analytic Hierarchy Process, random indices",
              "McGraw-Hill",
              "1980",
              "",
              Mark.PROVISIONAL,
              "The table of random indices must be compared with the book."));

  private final List<Criterion> criteria;
  private final List<Alternative> alternatives;
  private final Way way;
  private final List<Warning> warnings = new ArrayList<>();

  private CompositeComparison(List<Criterion> criteria, List<Alternative> alternatives, Way way) {
    this.criteria = criteria;
    this.alternatives = alternatives;
    this.way = way;
  }

  /**
   * Compares.
   *
   * @throws UnfitInput when an alternative has not one value a criterion, weights do not fit, or
   *     weights or judgements were given that the weighting does not use
   */
  public static Ranking of(List<Criterion> criteria, List<Alternative> alternatives, Way way) {
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).values().size() != criteria.size()) {
        throw new UnfitInput(
            "alternatives[" + i + "].values", Why.LENGTHS_DIFFER, Map.of("other", "criteria"));
      }
    }
    refuseUnused(criteria, way);
    return new CompositeComparison(criteria, alternatives, way).ranking();
  }

  /** Weights and judgements that would change nothing: whoever sent them expects otherwise. */
  private static void refuseUnused(List<Criterion> criteria, Way way) {
    for (int j = 0; j < criteria.size(); j++) {
      if (way.weighting() != Weighting.GIVEN && criteria.get(j).weight().isPresent()) {
        throw new UnfitInput("criteria[" + j + "].weight", Why.VALUE_UNFIT);
      }
    }
    if (way.weighting() != Weighting.AHP && !way.judgements().isEmpty()) {
      throw new UnfitInput("judgements", Why.VALUE_UNFIT);
    }
  }

  private Ranking ranking() {
    var columns = columns();
    var consistency = OptionalDouble.empty();
    double[] weights;
    if (way.weighting() == Weighting.AHP) {
      var judged = PairJudgements.of(way.judgements(), criteria.size());
      consistency = judged.consistencyRatio();
      weights = judged.weights().stream().mapToDouble(Double::doubleValue).toArray();
    } else {
      weights = weights(columns);
    }
    if (consistency.orElse(0) > CONTRADICTORY) {
      warnings.add(new Warning("JUDGEMENTS_INCONSISTENT", "judgements"));
    }
    var normalised = normalised(columns);
    double[] scores = way.isTopsis() ? topsis(normalised, weights) : sums(normalised, weights);
    return new Ranking(
        ranked(scores, normalised), Arrays.stream(weights).boxed().toList(), consistency, warnings);
  }

  private double[][] columns() {
    var columns = new double[criteria.size()][alternatives.size()];
    for (int i = 0; i < alternatives.size(); i++) {
      for (int j = 0; j < criteria.size(); j++) {
        columns[j][i] = alternatives.get(i).values().get(j);
      }
    }
    return columns;
  }

  private double[][] normalised(double[][] columns) {
    var normalised = new double[columns.length][];
    for (int j = 0; j < columns.length; j++) {
      normalised[j] = way.normalisation().column(columns[j], criteria.get(j).isCost());
      if (Normalisation.isFlat(columns[j])) {
        warnings.add(new Warning("ALL_EQUAL", "criteria[" + j + "]"));
      }
    }
    return normalised;
  }

  private double[] weights(double[][] columns) {
    double[] equal = new double[criteria.size()];
    Arrays.fill(equal, 1.0 / criteria.size());
    return switch (way.weighting()) {
      case EQUAL, AHP -> equal;
      case GIVEN -> given();
      case ENTROPY -> {
        double[] found = EntropyWeights.of(columns);
        if (found.length == 0) {
          warnings.add(new Warning("NO_DIFFERENCE", "criteria"));
        }
        yield found.length == 0 ? equal : found;
      }
    };
  }

  private double[] given() {
    double[] weights = new double[criteria.size()];
    for (int j = 0; j < weights.length; j++) {
      if (criteria.get(j).weight().isEmpty()) {
        throw new UnfitInput("criteria[" + j + "].weight", Why.VALUE_MISSING);
      }
      weights[j] = criteria.get(j).weight().getAsDouble();
    }
    double total = Sum.of(weights);
    if (total == 0) {
      throw new UnfitInput("criteria", Why.DIVISOR_ZERO);
    }
    return Arrays.stream(weights).map(w -> w / total).toArray();
  }

  private double[] sums(double[][] normalised, double[] weights) {
    double[] scores = new double[alternatives.size()];
    for (int i = 0; i < scores.length; i++) {
      var sum = new Sum();
      for (int j = 0; j < weights.length; j++) {
        sum.add(weights[j] * normalised[j][i]);
      }
      scores[i] = sum.value();
    }
    return scores;
  }

  /** {@code D⁻/(D⁺ + D⁻)}, distances in weighted columns; 0.5 when all alternatives are alike. */
  private double[] topsis(double[][] normalised, double[] weights) {
    double[] scores = new double[alternatives.size()];
    for (int i = 0; i < scores.length; i++) {
      var toBest = new Sum();
      var toWorst = new Sum();
      for (int j = 0; j < weights.length; j++) {
        double best = Arrays.stream(normalised[j]).max().orElse(0);
        double worst = Arrays.stream(normalised[j]).min().orElse(0);
        toBest.add(Math.pow(weights[j] * (best - normalised[j][i]), 2));
        toWorst.add(Math.pow(weights[j] * (normalised[j][i] - worst), 2));
      }
      double near = Math.sqrt(toBest.value());
      double far = Math.sqrt(toWorst.value());
      scores[i] = near + far == 0 ? 0.5 : far / (near + far);
    }
    return scores;
  }

  private List<Ranked> ranked(double[] scores, double[][] normalised) {
    var ranked = new ArrayList<Ranked>();
    for (int i = 0; i < scores.length; i++) {
      double own = scores[i];
      int rank = 1 + (int) Arrays.stream(scores).filter(s -> s > own + 1e-12).count();
      var values = new ArrayList<Double>(Collections.nCopies(normalised.length, 0.0));
      for (int j = 0; j < normalised.length; j++) {
        values.set(j, normalised[j][i] + 0.0);
      }
      ranked.add(new Ranked(alternatives.get(i).name(), own + 0.0, rank, values));
    }
    return ranked;
  }
}
