package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.EmissionsGapResult;
import it.nzd.indicators.v1.LmdiResult;
import it.nzd.indicators.v1.RunEmissionsGapRequest;
import it.nzd.indicators.v1.RunLmdiRequest;
import it.nzd.indicators.v1.RunTargetPathRequest;
import it.nzd.indicators.v1.TargetCalculatorServiceGrpc.TargetCalculatorServiceImplBase;
import it.nzd.indicators.v1.TargetPathResult;
import jakarta.inject.Singleton;

/** Calculators of targets and of changes over gRPC. */
@Singleton
final class TargetCalculatorGrpcService extends TargetCalculatorServiceImplBase {
  private final CalculatorRuns runs;

  TargetCalculatorGrpcService(CalculatorRuns runs) {
    this.runs = runs;
  }

  @Override
  public void runTargetPath(RunTargetPathRequest request, StreamObserver<TargetPathResult> out) {
    runs.reply(request, out, () -> TargetPathCalculatorProtoMapper.run(request));
  }

  @Override
  public void runEmissionsGap(
      RunEmissionsGapRequest request, StreamObserver<EmissionsGapResult> out) {
    runs.reply(request, out, () -> TargetChangeCalculatorProtoMapper.run(request));
  }

  @Override
  public void runLmdi(RunLmdiRequest request, StreamObserver<LmdiResult> out) {
    runs.reply(request, out, () -> TargetChangeCalculatorProtoMapper.run(request));
  }
}
