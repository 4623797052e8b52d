package it.nzd.indicators.domain.calculation.targets;

import java.util.ArrayList;
import java.util.List;

/**
 * One sector in logarithms: many small factors never underflow, and near-equal endpoints lose no
 * digits.
 *
 * @param label what it is
 * @param start product of the factors at the start, as given
 * @param end the same at the end
 * @param ratios natural logarithm of end by start, by factor
 * @param mean logarithmic mean of the two products
 */
record LmdiSector(String label, double start, double end, List<Double> ratios, double mean) {
  static LmdiSector of(Lmdi.Sector sector, double small) {
    var ratios = new ArrayList<Double>();
    double logStart = 0;
    double logEnd = 0;
    double start = 1;
    double end = 1;
    for (int i = 0; i < sector.start().size(); i++) {
      double from = sector.start().get(i);
      double to = sector.end().get(i);
      double logFrom = Math.log(from == 0 ? small : from);
      double logTo = Math.log(to == 0 ? small : to);
      ratios.add(from == to ? 0.0 : logTo - logFrom);
      logStart += logFrom;
      logEnd += logTo;
      start *= from;
      end *= to;
    }
    return new LmdiSector(sector.label(), start, end, List.copyOf(ratios), mean(logEnd, logStart));
  }

  double additive(int factor) {
    return mean * ratios.get(factor);
  }

  Lmdi.Effects effects(int factors) {
    var additive = new ArrayList<Double>();
    for (int i = 0; i < factors; i++) {
      additive.add(additive(i));
    }
    return new Lmdi.Effects(label, start, end, List.copyOf(additive));
  }

  /** L(a,b) of two values given by their logarithms; L(a,a) = a. */
  static double mean(double logOne, double logOther) {
    double larger = Math.max(logOne, logOther);
    double apart = Math.abs(logOne - logOther);
    return apart == 0 ? Math.exp(larger) : Math.exp(larger) * (-Math.expm1(-apart) / apart);
  }
}
