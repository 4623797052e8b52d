package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.progress.Point;
import it.nzd.indicators.domain.progress.Progress;
import it.nzd.indicators.domain.progress.Restatement;
import it.nzd.indicators.domain.progress.Result;
import it.nzd.indicators.domain.progress.TargetPath;
import it.nzd.indicators.v1.PathPoint;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.platform.contract.Messages;
import java.math.BigDecimal;
import java.util.Optional;

/** Progress and its messages. */
final class ProgressProtoMapper {
  private ProgressProtoMapper() {}

  static it.nzd.indicators.v1.Progress toProto(Progress progress) {
    var out =
        it.nzd.indicators.v1.Progress.newBuilder()
            .setMethod(TargetPath.METHOD)
            .setRequiredValue(Numbers.rounded(progress.required()))
            .setGap(Numbers.rounded(progress.gap()))
            .setCompletionPercent(Numbers.rounded(progress.completion()))
            .setExpectedPercent(Numbers.rounded(progress.expected()))
            .setRequiredRatePercent(Numbers.rounded(progress.requiredRate()))
            .setStatus(
                it.nzd.indicators.v1.Progress.Status.valueOf("STATUS_" + progress.status().name()));
    progress.points().forEach(point -> out.addPoints(toProto(point)));
    progress.restatements().forEach(change -> out.addRestatements(toProto(change)));
    out.setBaselineDriftPercent(Numbers.rounded(progress.baselineDrift()))
        .setBaselineToFixAgain(progress.mustFixBaselineAgain());
    progress.requiredByYear().forEach((year, value) -> out.addPath(pathPoint(year, value)));
    progress
        .path()
        .ifPresent(
            path -> {
              path.goals().forEach((year, value) -> out.addGoals(pathPoint(year, value)));
              out.setBaseline(pathPoint(path.baselineYear(), path.baseline()));
            });
    progress
        .latest()
        .ifPresent(
            latest ->
                out.setLatestPeriod(Periods.toProto(latest.period()))
                    .setLatestValue(Numbers.text(latest.result())));
    return out.build();
  }

  static ProgressPoint toProto(Point point) {
    var provenance = point.provenance();
    var quality = provenance.quality();
    var out =
        ProgressPoint.newBuilder()
            .setPeriod(Periods.toProto(point.period()))
            .setValue(Numbers.text(point.result()))
            .setMissingReason(
                point.result() instanceof Result.Unknown unknown ? unknown.why().name() : "")
            .setQuality(quality == null ? "" : quality.code())
            .setFactorOffsetYears(point.factorOffsetYears())
            .setIllustrative(provenance.isIllustrative())
            .setProvisional(provenance.isProvisional())
            .setAwaitsApproval(provenance.awaitsApproval())
            .setCompleteness(share(provenance.coverage().completeness()))
            .setEstimatedShare(share(provenance.coverage().estimatedShare()));
    provenance.sources().forEach(source -> out.addSources(Messages.toProto(source)));
    return out.build();
  }

  private static it.nzd.indicators.v1.Restatement toProto(Restatement change) {
    return it.nzd.indicators.v1.Restatement.newBuilder()
        .setPeriod(Periods.toProto(change.period()))
        .setTime(Messages.timestamp(change.at()))
        .setReason(change.reason())
        .setValueBefore(Numbers.rounded(Optional.of(change.before())))
        .setValueAfter(Numbers.rounded(Optional.of(change.after())))
        .setChangePercent(Numbers.rounded(change.percent()))
        .build();
  }

  private static String share(double part) {
    return Numbers.rounded(BigDecimal.valueOf(part));
  }

  private static PathPoint pathPoint(int year, BigDecimal value) {
    return PathPoint.newBuilder().setYear(year).setValue(Numbers.ofPath(value)).build();
  }
}
