package it.nzd.consultations.domain.tables;

import it.nzd.consultations.domain.AudienceCount;
import it.nzd.consultations.domain.Breakdown;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How alike those who answered and those asked are by size class: 100 less half the sum of the
 * differences of their shares in per cent (the total variation distance), in steps of five. Below
 * the smallest group there is none.
 */
public final class Balance {
  private static final double WHOLE = 100;
  private static final int STEP = 5;

  private Balance() {}

  /** The balance; empty when too few answered or those asked are not counted by size class. */
  public static Optional<Double> of(Map<String, Integer> answeredBySize, AudienceCount audience) {
    int answered = answeredBySize.values().stream().mapToInt(Integer::intValue).sum();
    var asked = audience.of(Breakdown.SIZE_CLASS);
    int all = asked.stream().mapToInt(AudienceCount.Group::organisations).sum();
    if (answered < Tally.SMALLEST_GROUP || all == 0) {
      return Optional.empty();
    }
    var codes = new TreeSet<>(answeredBySize.keySet());
    asked.forEach(group -> codes.add(group.code()));
    double apart = 0;
    for (var code : codes) {
      double share = WHOLE * answeredBySize.getOrDefault(code, 0) / answered;
      double expected =
          WHOLE
              * audience
                  .of(Breakdown.SIZE_CLASS, code)
                  .map(AudienceCount.Group::organisations)
                  .orElse(0)
              / all;
      apart += Math.abs(share - expected);
    }
    return Optional.of((double) Math.round((WHOLE - apart / 2) / STEP) * STEP);
  }
}
