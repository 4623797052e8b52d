package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.AbatementCostResult;
import it.nzd.indicators.v1.AbatementCurveResult;
import it.nzd.indicators.v1.BarrierScoreResult;
import it.nzd.indicators.v1.CashFlowResult;
import it.nzd.indicators.v1.CompositeComparisonResult;
import it.nzd.indicators.v1.FinanceCalculatorServiceGrpc.FinanceCalculatorServiceImplBase;
import it.nzd.indicators.v1.LoanPaymentResult;
import it.nzd.indicators.v1.RunAbatementCostRequest;
import it.nzd.indicators.v1.RunAbatementCurveRequest;
import it.nzd.indicators.v1.RunBarrierScoreRequest;
import it.nzd.indicators.v1.RunCashFlowRequest;
import it.nzd.indicators.v1.RunCompositeComparisonRequest;
import it.nzd.indicators.v1.RunLoanPaymentRequest;
import it.nzd.indicators.v1.RunStatisticsRequest;
import it.nzd.indicators.v1.StatisticsResult;
import jakarta.inject.Singleton;

/** Calculators of money, comparison and scoring over gRPC. */
@Singleton
final class FinanceGrpcService extends FinanceCalculatorServiceImplBase {
  @Override
  public void runCashFlow(RunCashFlowRequest request, StreamObserver<CashFlowResult> out) {
    Calculations.reply(out, () -> FinanceProtoMapper.cashFlow(request));
  }

  @Override
  public void runLoanPayment(RunLoanPaymentRequest request, StreamObserver<LoanPaymentResult> out) {
    Calculations.reply(out, () -> FinanceProtoMapper.loanPayment(request));
  }

  @Override
  public void runAbatementCost(
      RunAbatementCostRequest request, StreamObserver<AbatementCostResult> out) {
    Calculations.reply(out, () -> FinanceProtoMapper.abatementCost(request));
  }

  @Override
  public void runAbatementCurve(
      RunAbatementCurveRequest request, StreamObserver<AbatementCurveResult> out) {
    Calculations.reply(out, () -> FinanceProtoMapper.abatementCurve(request));
  }

  @Override
  public void runBarrierScore(
      RunBarrierScoreRequest request, StreamObserver<BarrierScoreResult> out) {
    Calculations.reply(out, () -> FinanceScoringProtoMapper.barrierScore(request));
  }

  @Override
  public void runCompositeComparison(
      RunCompositeComparisonRequest request, StreamObserver<CompositeComparisonResult> out) {
    Calculations.reply(out, () -> FinanceScoringProtoMapper.comparison(request));
  }

  @Override
  public void runStatistics(RunStatisticsRequest request, StreamObserver<StatisticsResult> out) {
    Calculations.reply(out, () -> FinanceScoringProtoMapper.statistics(request));
  }
}
