package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.CircularityResult;
import it.nzd.indicators.v1.ResourceCalculatorServiceGrpc.ResourceCalculatorServiceImplBase;
import it.nzd.indicators.v1.RunCircularityRequest;
import it.nzd.indicators.v1.RunSoilPermeabilityRequest;
import it.nzd.indicators.v1.RunSymbiosisScoreRequest;
import it.nzd.indicators.v1.RunWaterRequest;
import it.nzd.indicators.v1.SoilPermeabilityResult;
import it.nzd.indicators.v1.SymbiosisScoreResult;
import it.nzd.indicators.v1.WaterResult;
import jakarta.inject.Singleton;

/** Calculators of water, soil, circularity and symbiosis over gRPC. */
@Singleton
final class ResourceGrpcService extends ResourceCalculatorServiceImplBase {
  private final CalculatorRuns runs;

  ResourceGrpcService(CalculatorRuns runs) {
    this.runs = runs;
  }

  @Override
  public void runWater(RunWaterRequest request, StreamObserver<WaterResult> out) {
    runs.reply(request, out, () -> ResourceProtoMapper.water(request));
  }

  @Override
  public void runSoilPermeability(
      RunSoilPermeabilityRequest request, StreamObserver<SoilPermeabilityResult> out) {
    runs.reply(request, out, () -> ResourceProtoMapper.soil(request));
  }

  @Override
  public void runCircularity(RunCircularityRequest request, StreamObserver<CircularityResult> out) {
    runs.reply(request, out, () -> ResourceProtoMapper.circularity(request));
  }

  @Override
  public void runSymbiosisScore(
      RunSymbiosisScoreRequest request, StreamObserver<SymbiosisScoreResult> out) {
    runs.reply(request, out, () -> ResourceSymbiosisProtoMapper.symbiosis(request));
  }
}
