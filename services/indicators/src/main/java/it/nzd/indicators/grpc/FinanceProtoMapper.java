package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.calculation.figure.Decimals.text;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.figure.Amount;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.AbatementCost;
import it.nzd.indicators.domain.calculation.finance.AbatementCurve;
import it.nzd.indicators.domain.calculation.finance.CashFlow;
import it.nzd.indicators.domain.calculation.finance.LoanPayment;
import it.nzd.indicators.v1.AbatementCostResult;
import it.nzd.indicators.v1.AbatementCurveResult;
import it.nzd.indicators.v1.CashFlowResult;
import it.nzd.indicators.v1.LoanPaymentResult;
import it.nzd.indicators.v1.RunAbatementCostRequest;
import it.nzd.indicators.v1.RunAbatementCurveRequest;
import it.nzd.indicators.v1.RunCashFlowRequest;
import it.nzd.indicators.v1.RunLoanPaymentRequest;
import java.math.BigDecimal;

/** Calculators of money and their messages. */
final class FinanceProtoMapper {
  private FinanceProtoMapper() {}

  static CashFlowResult cashFlow(RunCashFlowRequest asked) {
    double rate = asked.getDiscountRate();
    double finance = asked.hasFinanceRate() ? asked.getFinanceRate() : rate;
    double reinvest = asked.hasReinvestRate() ? asked.getReinvestRate() : rate;
    var worth = CashFlow.of(asked.getFlowsEurList(), rate, finance, reinvest);
    var out =
        CashFlowResult.newBuilder()
            .setMethod(Calculations.toProto(CashFlow.METHOD))
            .addAllIrrCandidates(worth.candidates())
            .addAllWarnings(Calculations.toProto(worth.warnings()));
    worth.npv().tell(out::setNpvEur, out::setNpvMissingReason);
    worth.irr().tell(out::setIrr, out::setIrrMissingReason);
    worth.mirr().tell(out::setMirr, out::setMirrMissingReason);
    worth.payback().tell(out::setPaybackPeriods, out::setPaybackMissingReason);
    worth
        .discountedPayback()
        .tell(out::setDiscountedPaybackPeriods, out::setDiscountedPaybackMissingReason);
    return out.build();
  }

  static LoanPaymentResult loanPayment(RunLoanPaymentRequest asked) {
    var loan =
        new LoanPayment(
            Decimals.of(asked.getRatePerPeriod()),
            asked.getDue() == RunLoanPaymentRequest.Due.DUE_BEGIN);
    var out = LoanPaymentResult.newBuilder().setMethod(Calculations.toProto(LoanPayment.METHOD));
    var future = Decimals.of(asked.getFutureValueEur());
    switch (asked.getUnknown()) {
      case UNKNOWN_PAYMENT ->
          out.setAmountEur(text(loan.payment(periods(asked), present(asked), future)));
      case UNKNOWN_PRESENT_VALUE ->
          out.setAmountEur(text(loan.present(periods(asked), payment(asked), future)));
      case UNKNOWN_FUTURE_VALUE ->
          out.setAmountEur(text(loan.future(periods(asked), payment(asked), present(asked))));
      case UNKNOWN_PERIODS ->
          loan.periods(payment(asked), present(asked), future)
              .tell(out::setPeriodCount, out::setMissingReason);
      case UNKNOWN_UNSPECIFIED, UNRECOGNIZED -> throw new UnfitInput("unknown", Why.VALUE_MISSING);
    }
    return out.build();
  }

  static AbatementCostResult abatementCost(RunAbatementCostRequest asked) {
    var action =
        new AbatementCost(
            Decimals.of(asked.getCapexEur()),
            Decimals.of(asked.getAnnualOpexEur()),
            Decimals.of(asked.getAnnualSavingsEur()),
            asked.getLifeYears(),
            Decimals.of(asked.getDiscountRate()),
            Decimals.of(asked.getAnnualAbatementTCo2E()));
    var out =
        AbatementCostResult.newBuilder()
            .setMethod(Calculations.toProto(AbatementCost.METHOD))
            .setCapitalRecoveryFactor(action.recoveryFactor().doubleValue())
            .setAnnualisedCostEur(text(action.annualisedCost()))
            .setNpvEur(text(action.netPresentValue()))
            .setLifetimeAbatementTCo2E(action.lifetimeTonnes().doubleValue());
    for (var definition : AbatementCost.Definition.values()) {
      var cost =
          AbatementCostResult.Cost.newBuilder()
              .setDefinition(
                  AbatementCostResult.Definition.valueOf("DEFINITION_" + definition.name()))
              .setFormula(definition.formula());
      action.per(definition).tell(cost::setCostEurPerT, cost::setMissingReason);
      out.addCosts(cost);
    }
    return out.build();
  }

  static AbatementCurveResult abatementCurve(RunAbatementCurveRequest asked) {
    var curve =
        AbatementCurve.of(
            asked.getActionsList().stream()
                .map(
                    action ->
                        new AbatementCurve.Action(
                            action.getName(),
                            Decimals.of(action.getCostEurPerT()),
                            Decimals.of(action.getAnnualAbatementTCo2E())))
                .toList());
    var out =
        AbatementCurveResult.newBuilder()
            .setMethod(Calculations.toProto(AbatementCurve.METHOD))
            .setTotalTCo2E(curve.total().doubleValue())
            .addAllWarnings(Calculations.toProto(curve.warnings()));
    curve.steps().forEach(step -> out.addSteps(step(step)));
    var none = Amount.none("NO_TARGET");
    var target = Decimals.of(asked.getTargetTCo2E());
    var marginal = asked.hasTargetTCo2E() ? curve.marginalCost(target) : none;
    marginal.tell(out::setMarginalCostEurPerT, out::setTargetMissingReason);
    var cost = asked.hasTargetTCo2E() ? curve.costOf(target) : none;
    cost.tell(out::setTargetCostEur, out::setTargetMissingReason);
    return out.build();
  }

  private static AbatementCurveResult.Step step(AbatementCurve.Step step) {
    return AbatementCurveResult.Step.newBuilder()
        .setName(step.action().name())
        .setCostEurPerT(text(step.action().cost()))
        .setFromTCo2E(step.from().doubleValue())
        .setToTCo2E(step.to().doubleValue())
        .setAnnualCostEur(text(step.annualCost()))
        .setCumulativeCostEur(text(step.cumulativeCost()))
        .build();
  }

  private static int periods(RunLoanPaymentRequest asked) {
    needs(asked.hasPeriods(), "periods");
    return asked.getPeriods();
  }

  private static BigDecimal payment(RunLoanPaymentRequest asked) {
    needs(asked.hasPaymentEur(), "payment_eur");
    return Decimals.of(asked.getPaymentEur());
  }

  private static BigDecimal present(RunLoanPaymentRequest asked) {
    needs(asked.hasPresentValueEur(), "present_value_eur");
    return Decimals.of(asked.getPresentValueEur());
  }

  private static void needs(boolean isThere, String field) {
    if (!isThere) {
      throw new UnfitInput(field, Why.VALUE_MISSING);
    }
  }
}
