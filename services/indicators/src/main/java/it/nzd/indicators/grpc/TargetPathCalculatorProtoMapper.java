package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.targets.Standing;
import it.nzd.indicators.domain.calculation.targets.TargetPaths;
import it.nzd.indicators.domain.calculation.targets.TargetPaths.Indicator;
import it.nzd.indicators.v1.PathYear;
import it.nzd.indicators.v1.RunTargetPathRequest;
import it.nzd.indicators.v1.TargetPathIndicator;
import it.nzd.indicators.v1.TargetPathResult;
import it.nzd.indicators.v1.TargetPathRow;
import it.nzd.indicators.v1.YearValue;
import java.util.List;

/** Indicators against their paths, and their messages. */
final class TargetPathCalculatorProtoMapper {
  private TargetPathCalculatorProtoMapper() {}

  static TargetPathResult run(RunTargetPathRequest request) {
    var answer =
        TargetPaths.run(
            request.getIndicatorsList().stream()
                .map(TargetPathCalculatorProtoMapper::indicator)
                .toList());
    var out =
        TargetPathResult.newBuilder()
            .setMethod(Calculations.toProto(TargetPaths.METHOD))
            .addAllRows(answer.rows().stream().map(TargetPathCalculatorProtoMapper::row).toList())
            .setCompletionCount(answer.completions())
            .setLateCount(answer.late())
            .setMissingReason(answer.meanCompletion().isPresent() ? "" : "NO_COMPLETION");
    answer.meanCompletion().ifPresent(mean -> out.setMeanCompletionPercent(mean.doubleValue()));
    return out.build();
  }

  private static Indicator indicator(TargetPathIndicator sent) {
    return new Indicator(
        sent.getLabel(),
        sent.getBaselineYear(),
        sent.getBaselineValue(),
        values(sent.getGoalsList()),
        values(sent.getObservationsList()));
  }

  private static List<TargetPaths.YearValue> values(List<YearValue> sent) {
    return sent.stream()
        .map(value -> new TargetPaths.YearValue(value.getYear(), value.getValue()))
        .toList();
  }

  private static TargetPathRow row(Standing standing) {
    var out =
        TargetPathRow.newBuilder()
            .setLabel(standing.label())
            .setStatus(TargetPathRow.Status.valueOf("STATUS_" + standing.status().name()))
            .setMissingReason(standing.missingReason());
    standing
        .path()
        .forEach(
            (year, value) ->
                out.addPath(PathYear.newBuilder().setYear(year).setValue(value.doubleValue())));
    standing
        .latest()
        .ifPresent(
            latest ->
                out.setLatestYear(latest.getKey()).setLatestValue(latest.getValue().doubleValue()));
    standing.required().ifPresent(number -> out.setRequiredValue(number.doubleValue()));
    standing.gap().ifPresent(number -> out.setGap(number.doubleValue()));
    standing.completion().ifPresent(number -> out.setCompletionPercent(number.doubleValue()));
    standing.expected().ifPresent(number -> out.setExpectedPercent(number.doubleValue()));
    standing.requiredRate().ifPresent(number -> out.setRequiredRatePercent(number.doubleValue()));
    return out.build();
  }
}
