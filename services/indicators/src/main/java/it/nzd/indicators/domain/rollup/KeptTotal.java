package it.nzd.indicators.domain.rollup;

import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.rollup.FirmTotals.State;
import java.util.List;

/**
 * What the firms of a district made together, and of what it holds: the same values are computed
 * again as long as neither the firms' series nor the way of putting them together is another.
 *
 * @param aggregation how values were put together
 * @param weighedOver how those that weigh were put together over time
 * @param changes how many changes of the series had been told of before they were read
 * @param weightChanges the same of the series that weigh
 * @param isAsked whether any firm has a series
 * @param periods what was made, without the rows
 */
public record KeptTotal(
    Aggregation aggregation,
    OverTime weighedOver,
    long changes,
    long weightChanges,
    boolean isAsked,
    List<Together> periods) {
  public KeptTotal {
    periods = periods.stream().map(Together::withoutRows).toList();
  }

  /** Whether the same would be computed now. */
  public boolean isCurrent(Aggregation now, OverTime weighedOverNow, State own, State weight) {
    return !own.isChanging()
        && !weight.isChanging()
        && changes == own.changes()
        && weightChanges == weight.changes()
        && aggregation.equals(now)
        && weighedOver == weighedOverNow;
  }
}
