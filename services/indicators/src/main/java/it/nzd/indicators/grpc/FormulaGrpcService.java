package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.FormulaService;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.v1.CheckFormulaRequest;
import it.nzd.indicators.v1.FormulaCheck;
import it.nzd.indicators.v1.FormulaFunctions;
import it.nzd.indicators.v1.FormulaServiceGrpc.FormulaServiceImplBase;
import it.nzd.indicators.v1.GetFormulaFunctionsRequest;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.Lineage;
import it.nzd.platform.access.Caller;
import it.nzd.platform.grpc.Unary;
import jakarta.inject.Singleton;

/** Formulas over gRPC. */
@Singleton
final class FormulaGrpcService extends FormulaServiceImplBase {
  private final FormulaService formulas;

  FormulaGrpcService(FormulaService formulas) {
    this.formulas = formulas;
  }

  @Override
  public void checkFormula(CheckFormulaRequest request, StreamObserver<FormulaCheck> out) {
    var answer =
        formulas.check(
            Caller.current(),
            request.getText(),
            FormulaProtoMapper.goal(request),
            request.getIndicator(),
            request.getDistrict());
    Unary.reply(out, FormulaProtoMapper.toProto(answer));
  }

  @Override
  public void getFormulaFunctions(
      GetFormulaFunctionsRequest request, StreamObserver<FormulaFunctions> out) {
    Unary.reply(out, FormulaFunctionsProtoMapper.all());
  }

  @Override
  public void getLineage(GetLineageRequest request, StreamObserver<Lineage> out) {
    var period = Period.parse(request.getPeriod().getCode());
    var traced =
        formulas.lineage(Caller.current(), request.getDistrict(), request.getIndicator(), period);
    Unary.reply(out, LineageProtoMapper.toProto(traced, Caller.current()));
  }
}
