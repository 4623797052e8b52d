package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.DegreeDaysResult;
import it.nzd.indicators.v1.EnergyBaselineResult;
import it.nzd.indicators.v1.EnergyCalculatorServiceGrpc.EnergyCalculatorServiceImplBase;
import it.nzd.indicators.v1.EnergyRatioResult;
import it.nzd.indicators.v1.EnergySharingAdvanceResult;
import it.nzd.indicators.v1.EnergySharingPremiumResult;
import it.nzd.indicators.v1.EnergySharingResult;
import it.nzd.indicators.v1.PvPerformanceResult;
import it.nzd.indicators.v1.RenewablePotentialResult;
import it.nzd.indicators.v1.RunDegreeDaysRequest;
import it.nzd.indicators.v1.RunEnergyBaselineRequest;
import it.nzd.indicators.v1.RunEnergyRatioRequest;
import it.nzd.indicators.v1.RunEnergySharingAdvanceRequest;
import it.nzd.indicators.v1.RunEnergySharingPremiumRequest;
import it.nzd.indicators.v1.RunEnergySharingRequest;
import it.nzd.indicators.v1.RunPvPerformanceRequest;
import it.nzd.indicators.v1.RunRenewablePotentialRequest;
import jakarta.inject.Singleton;

/** Calculators of energy sharing, baselines, climate and sun over gRPC. */
@Singleton
final class EnergyGrpcService extends EnergyCalculatorServiceImplBase {
  private final CalculatorRuns runs;

  EnergyGrpcService(CalculatorRuns runs) {
    this.runs = runs;
  }

  @Override
  public void runEnergySharing(
      RunEnergySharingRequest request, StreamObserver<EnergySharingResult> out) {
    runs.reply(request, out, () -> EnergySharingProtoMapper.sharing(request));
  }

  @Override
  public void runEnergySharingPremium(
      RunEnergySharingPremiumRequest request, StreamObserver<EnergySharingPremiumResult> out) {
    runs.reply(request, out, () -> EnergySharingProtoMapper.premium(request));
  }

  @Override
  public void runEnergySharingAdvance(
      RunEnergySharingAdvanceRequest request, StreamObserver<EnergySharingAdvanceResult> out) {
    runs.reply(request, out, () -> EnergySharingProtoMapper.advance(request));
  }

  @Override
  public void runEnergyBaseline(
      RunEnergyBaselineRequest request, StreamObserver<EnergyBaselineResult> out) {
    runs.reply(request, out, () -> EnergyProtoMapper.baseline(request));
  }

  @Override
  public void runEnergyRatio(RunEnergyRatioRequest request, StreamObserver<EnergyRatioResult> out) {
    runs.reply(request, out, () -> EnergyProtoMapper.ratio(request));
  }

  @Override
  public void runDegreeDays(RunDegreeDaysRequest request, StreamObserver<DegreeDaysResult> out) {
    runs.reply(request, out, () -> EnergyProtoMapper.degreeDays(request));
  }

  @Override
  public void runRenewablePotential(
      RunRenewablePotentialRequest request, StreamObserver<RenewablePotentialResult> out) {
    runs.reply(request, out, () -> EnergyProtoMapper.potential(request));
  }

  @Override
  public void runPvPerformance(
      RunPvPerformanceRequest request, StreamObserver<PvPerformanceResult> out) {
    runs.reply(request, out, () -> EnergyProtoMapper.performance(request));
  }
}
