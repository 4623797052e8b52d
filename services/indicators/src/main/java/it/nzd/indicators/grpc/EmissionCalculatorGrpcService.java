package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.ActivityEmissionsResult;
import it.nzd.indicators.v1.AvoidedEmissionsResult;
import it.nzd.indicators.v1.BiologicalTreatmentResult;
import it.nzd.indicators.v1.ElectricityEmissionsResult;
import it.nzd.indicators.v1.EmissionCalculatorServiceGrpc.EmissionCalculatorServiceImplBase;
import it.nzd.indicators.v1.EmissionUncertaintyResult;
import it.nzd.indicators.v1.FuelEmissionsResult;
import it.nzd.indicators.v1.IncinerationResult;
import it.nzd.indicators.v1.RunActivityEmissionsRequest;
import it.nzd.indicators.v1.RunAvoidedEmissionsRequest;
import it.nzd.indicators.v1.RunBiologicalTreatmentRequest;
import it.nzd.indicators.v1.RunElectricityEmissionsRequest;
import it.nzd.indicators.v1.RunEmissionUncertaintyRequest;
import it.nzd.indicators.v1.RunFuelEmissionsRequest;
import it.nzd.indicators.v1.RunIncinerationRequest;
import it.nzd.indicators.v1.RunSolidWasteMethaneRequest;
import it.nzd.indicators.v1.RunWasteWaterRequest;
import it.nzd.indicators.v1.SolidWasteMethaneResult;
import it.nzd.indicators.v1.WasteWaterResult;
import jakarta.inject.Singleton;

/** Calculators of emissions over gRPC. */
@Singleton
final class EmissionCalculatorGrpcService extends EmissionCalculatorServiceImplBase {
  private final CalculatorRuns runs;

  EmissionCalculatorGrpcService(CalculatorRuns runs) {
    this.runs = runs;
  }

  @Override
  public void runActivityEmissions(
      RunActivityEmissionsRequest request, StreamObserver<ActivityEmissionsResult> out) {
    runs.reply(request, out, () -> EmissionActivityProtoMapper.run(request));
  }

  @Override
  public void runElectricityEmissions(
      RunElectricityEmissionsRequest request, StreamObserver<ElectricityEmissionsResult> out) {
    runs.reply(request, out, () -> EmissionElectricityProtoMapper.run(request));
  }

  @Override
  public void runFuelEmissions(
      RunFuelEmissionsRequest request, StreamObserver<FuelEmissionsResult> out) {
    runs.reply(request, out, () -> EmissionFuelProtoMapper.run(request));
  }

  @Override
  public void runSolidWasteMethane(
      RunSolidWasteMethaneRequest request, StreamObserver<SolidWasteMethaneResult> out) {
    runs.reply(request, out, () -> EmissionWasteProtoMapper.run(request));
  }

  @Override
  public void runBiologicalTreatment(
      RunBiologicalTreatmentRequest request, StreamObserver<BiologicalTreatmentResult> out) {
    runs.reply(request, out, () -> EmissionWasteProtoMapper.run(request));
  }

  @Override
  public void runIncineration(
      RunIncinerationRequest request, StreamObserver<IncinerationResult> out) {
    runs.reply(request, out, () -> EmissionTreatmentProtoMapper.run(request));
  }

  @Override
  public void runWasteWater(RunWasteWaterRequest request, StreamObserver<WasteWaterResult> out) {
    runs.reply(request, out, () -> EmissionTreatmentProtoMapper.run(request));
  }

  @Override
  public void runAvoidedEmissions(
      RunAvoidedEmissionsRequest request, StreamObserver<AvoidedEmissionsResult> out) {
    runs.reply(request, out, () -> EmissionAvoidedProtoMapper.run(request));
  }

  @Override
  public void runEmissionUncertainty(
      RunEmissionUncertaintyRequest request, StreamObserver<EmissionUncertaintyResult> out) {
    runs.reply(request, out, () -> EmissionUncertaintyProtoMapper.run(request));
  }
}
