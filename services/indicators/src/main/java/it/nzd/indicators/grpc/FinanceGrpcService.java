package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.AbatementCostResult;
import it.nzd.indicators.v1.AbatementCurveResult;
import it.nzd.indicators.v1.BarrierScoreResult;
import it.nzd.indicators.v1.CashFlowResult;
import it.nzd.indicators.v1.CompositeComparisonResult;
import it.nzd.indicators.v1.CostBenefitResult;
import it.nzd.indicators.v1.FinanceCalculatorServiceGrpc.FinanceCalculatorServiceImplBase;
import it.nzd.indicators.v1.LoanPaymentResult;
import it.nzd.indicators.v1.RunAbatementCostRequest;
import it.nzd.indicators.v1.RunAbatementCurveRequest;
import it.nzd.indicators.v1.RunBarrierScoreRequest;
import it.nzd.indicators.v1.RunCashFlowRequest;
import it.nzd.indicators.v1.RunCompositeComparisonRequest;
import it.nzd.indicators.v1.RunCostBenefitRequest;
import it.nzd.indicators.v1.RunLoanPaymentRequest;
import it.nzd.indicators.v1.RunStatisticsRequest;
import it.nzd.indicators.v1.StatisticsResult;
import jakarta.inject.Singleton;

/** Calculators of money, comparison and scoring over gRPC. */
@Singleton
final class FinanceGrpcService extends FinanceCalculatorServiceImplBase {
  private final CalculatorRuns runs;

  FinanceGrpcService(CalculatorRuns runs) {
    this.runs = runs;
  }

  @Override
  public void runCashFlow(RunCashFlowRequest request, StreamObserver<CashFlowResult> out) {
    runs.reply(request, out, () -> FinanceProtoMapper.cashFlow(request));
  }

  @Override
  public void runLoanPayment(RunLoanPaymentRequest request, StreamObserver<LoanPaymentResult> out) {
    runs.reply(request, out, () -> FinanceProtoMapper.loanPayment(request));
  }

  @Override
  public void runAbatementCost(
      RunAbatementCostRequest request, StreamObserver<AbatementCostResult> out) {
    runs.reply(request, out, () -> FinanceProtoMapper.abatementCost(request));
  }

  @Override
  public void runAbatementCurve(
      RunAbatementCurveRequest request, StreamObserver<AbatementCurveResult> out) {
    runs.reply(request, out, () -> FinanceProtoMapper.abatementCurve(request));
  }

  @Override
  public void runCostBenefit(RunCostBenefitRequest request, StreamObserver<CostBenefitResult> out) {
    runs.reply(request, out, () -> FinanceBalanceProtoMapper.costBenefit(request));
  }

  @Override
  public void runBarrierScore(
      RunBarrierScoreRequest request, StreamObserver<BarrierScoreResult> out) {
    runs.reply(request, out, () -> FinanceScoringProtoMapper.barrierScore(request));
  }

  @Override
  public void runCompositeComparison(
      RunCompositeComparisonRequest request, StreamObserver<CompositeComparisonResult> out) {
    runs.reply(request, out, () -> FinanceScoringProtoMapper.comparison(request));
  }

  @Override
  public void runStatistics(RunStatisticsRequest request, StreamObserver<StatisticsResult> out) {
    runs.reply(request, out, () -> FinanceScoringProtoMapper.statistics(request));
  }
}
