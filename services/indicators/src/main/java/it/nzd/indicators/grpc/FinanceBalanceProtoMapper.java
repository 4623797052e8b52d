package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.calculation.figure.Decimals.text;

import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.finance.CostBenefit;
import it.nzd.indicators.domain.calculation.finance.CostBenefit.Balance;
import it.nzd.indicators.domain.calculation.finance.CostBenefit.Stakeholder;
import it.nzd.indicators.v1.CostBenefitResult;
import it.nzd.indicators.v1.CostBenefitResult.StakeholderBalance;
import it.nzd.indicators.v1.RunCostBenefitRequest;

/** Costs and benefits by stakeholder, and their messages. */
final class FinanceBalanceProtoMapper {
  private FinanceBalanceProtoMapper() {}

  static CostBenefitResult costBenefit(RunCostBenefitRequest asked) {
    var balance =
        CostBenefit.of(
            asked.getStakeholdersList().stream()
                .map(FinanceBalanceProtoMapper::stakeholder)
                .toList(),
            Decimals.of(asked.getDiscountRate()));
    var total = balance.total();
    var out =
        CostBenefitResult.newBuilder()
            .setMethod(Calculations.toProto(CostBenefit.METHOD))
            .setTotalCostsEur(text(total.costs()))
            .setTotalBenefitsEur(text(total.benefits()))
            .setTotalNetBenefitEur(text(total.net()))
            .setTotalBenefitCostRatio(total.ratio().text())
            .addAllWarnings(Calculations.toProto(balance.warnings()));
    balance.rows().forEach(row -> out.addRows(row(row)));
    balance.cityReturn().tell(out::setCityReturn, out::setCityReturnMissingReason);
    return out.build();
  }

  private static Stakeholder stakeholder(RunCostBenefitRequest.Stakeholder sent) {
    return new Stakeholder(
        sent.getName(),
        sent.getIsCity(),
        sent.getCostsEurList().stream().map(Decimals::of).toList(),
        sent.getBenefitsEurList().stream().map(Decimals::of).toList());
  }

  private static StakeholderBalance row(Balance row) {
    return StakeholderBalance.newBuilder()
        .setName(row.name())
        .setDiscountedCostsEur(text(row.costs()))
        .setDiscountedBenefitsEur(text(row.benefits()))
        .setNetBenefitEur(text(row.net()))
        .setBenefitCostRatio(row.ratio().text())
        .build();
  }
}
