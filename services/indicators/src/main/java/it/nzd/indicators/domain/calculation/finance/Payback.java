package it.nzd.indicators.domain.calculation.finance;

import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.domain.calculation.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How long until an outlay has come back, with the part of the last period. */
final class Payback {
  private Payback() {}

  /** Periods from 0 until the balance, once below zero, is not below any more. */
  static Figure of(List<BigDecimal> flows) {
    var balances = balances(flows);
    int outlay = firstBelow(balances, 0);
    if (outlay < 0) {
      return Figure.none("NOTHING_TO_PAY_BACK");
    }
    int back = firstNotBelow(balances, outlay);
    if (back < 0) {
      return Figure.none("NEVER_PAID_BACK");
    }
    var part = Decimals.divide(balances.get(back - 1).negate(), flows.get(back));
    return Figure.of(back - 1 + part.doubleValue());
  }

  /** Whether the balance falls below zero again after the payback. */
  static boolean turnsBack(List<BigDecimal> flows) {
    var balances = balances(flows);
    int outlay = firstBelow(balances, 0);
    int back = outlay < 0 ? -1 : firstNotBelow(balances, outlay);
    return back >= 0 && firstBelow(balances, back) >= 0;
  }

  private static List<BigDecimal> balances(List<BigDecimal> flows) {
    var balances = new ArrayList<BigDecimal>(flows.size());
    var balance = BigDecimal.ZERO;
    for (var flow : flows) {
      balance = balance.add(flow);
      balances.add(balance);
    }
    return balances;
  }

  private static int firstBelow(List<BigDecimal> balances, int from) {
    for (int t = from; t < balances.size(); t++) {
      if (balances.get(t).signum() < 0) {
        return t;
      }
    }
    return -1;
  }

  private static int firstNotBelow(List<BigDecimal> balances, int from) {
    for (int t = from; t < balances.size(); t++) {
      if (balances.get(t).signum() >= 0) {
        return t;
      }
    }
    return -1;
  }
}
