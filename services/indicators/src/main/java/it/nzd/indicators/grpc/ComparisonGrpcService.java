package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.ComparisonService;
import it.nzd.indicators.domain.comparison.Choice;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.Comparison;
import it.nzd.indicators.v1.ComparisonServiceGrpc.ComparisonServiceImplBase;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Progress;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Comparisons over gRPC. */
@Singleton
final class ComparisonGrpcService extends ComparisonServiceImplBase {
  private final ComparisonService comparisons;

  ComparisonGrpcService(ComparisonService comparisons) {
    this.comparisons = comparisons;
  }

  @Override
  public void compareDistricts(CompareDistrictsRequest request, StreamObserver<Comparison> out) {
    var query = ComparisonProtoMapper.fromProto(request);
    Unary.reply(out, ComparisonProtoMapper.toProto(comparisons.compare(Caller.current(), query)));
  }

  @Override
  public void getProgress(GetProgressRequest request, StreamObserver<Progress> out) {
    var choice = new Choice(request.getFactor(), request.getBaseYear());
    var progress =
        comparisons.progress(
            Caller.current(), request.getDistrict(), request.getIndicator(), choice, asOf(request));
    Unary.reply(
        out,
        ProgressProtoMapper.toProto(progress.progress()).toBuilder()
            .setIndicatorVersion(progress.version())
            .build());
  }

  private static Optional<Instant> asOf(GetProgressRequest request) {
    var time = request.getAsOf();
    return request.hasAsOf()
        ? Optional.of(Instant.ofEpochSecond(time.getSeconds(), time.getNanos()))
        : Optional.empty();
  }
}
