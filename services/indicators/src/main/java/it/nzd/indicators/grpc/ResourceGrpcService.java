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
  @Override
  public void runWater(RunWaterRequest request, StreamObserver<WaterResult> out) {
    Calculations.reply(out, () -> ResourceProtoMapper.water(request));
  }

  @Override
  public void runSoilPermeability(
      RunSoilPermeabilityRequest request, StreamObserver<SoilPermeabilityResult> out) {
    Calculations.reply(out, () -> ResourceProtoMapper.soil(request));
  }

  @Override
  public void runCircularity(RunCircularityRequest request, StreamObserver<CircularityResult> out) {
    Calculations.reply(out, () -> ResourceProtoMapper.circularity(request));
  }

  @Override
  public void runSymbiosisScore(
      RunSymbiosisScoreRequest request, StreamObserver<SymbiosisScoreResult> out) {
    Calculations.reply(out, () -> ResourceSymbiosisProtoMapper.symbiosis(request));
  }
}
