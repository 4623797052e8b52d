package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.uncertainty.Bounds;
import it.nzd.indicators.domain.calculation.uncertainty.EmissionUncertainty;
import it.nzd.indicators.domain.calculation.uncertainty.Shape;
import it.nzd.indicators.v1.EmissionUncertaintyResult;
import it.nzd.indicators.v1.RunEmissionUncertaintyRequest;
import it.nzd.indicators.v1.UncertainAmount;
import java.util.OptionalDouble;

/** The calculator of uncertainty and its messages. */
final class EmissionUncertaintyProtoMapper {
  private static final int RUNS = 10_000;
  private static final int SEED = 1;
  private static final String DISTRIBUTION = "DISTRIBUTION_";

  private EmissionUncertaintyProtoMapper() {}

  static EmissionUncertaintyResult run(RunEmissionUncertaintyRequest asked) {
    int runs = asked.hasRuns() ? asked.getRuns() : RUNS;
    int seed = asked.hasSeed() ? asked.getSeed() : SEED;
    var lines =
        asked.getLinesList().stream()
            .map(
                line ->
                    new EmissionUncertainty.Line(
                        line.getName(), bounds(line.getActivity()), bounds(line.getFactor())))
            .toList();
    var uncertainty = EmissionUncertainty.of(lines, runs, seed);
    var out =
        EmissionUncertaintyResult.newBuilder()
            .setMethod(Calculations.toProto(EmissionUncertainty.METHOD))
            .setTotal(uncertainty.total())
            .setIntervalLeast(uncertainty.least())
            .setIntervalGreatest(uncertainty.greatest())
            .setMean(uncertainty.mean())
            .setMedian(uncertainty.median())
            .setRunCount(runs)
            .setUsedSeed(seed)
            .addAllWarnings(Calculations.toProto(uncertainty.warnings()));
    uncertainty.propagatedPercent().tell(out::setPropagatedPercent, out::setMissingReason);
    uncertainty.parts().forEach(part -> out.addParts(part(part)));
    return out.build();
  }

  private static EmissionUncertaintyResult.Part part(EmissionUncertainty.Part part) {
    var out =
        EmissionUncertaintyResult.Part.newBuilder()
            .setName(part.name())
            .setEmission(part.emission());
    part.percent().value().ifPresent(out::setPropagatedPercent);
    part.varianceShare().value().ifPresent(out::setVarianceShare);
    return out.build();
  }

  private static Bounds bounds(UncertainAmount sent) {
    return new Bounds(
        sent.getValue(),
        Shape.valueOf(sent.getDistribution().name().substring(DISTRIBUTION.length())),
        given(sent.hasPlusMinusPercent(), sent.getPlusMinusPercent()),
        given(sent.hasLeast(), sent.getLeast()),
        given(sent.hasGreatest(), sent.getGreatest()));
  }

  private static OptionalDouble given(boolean isThere, double number) {
    return isThere ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
