package it.nzd.indicators.application;

import it.nzd.indicators.domain.kept.Touched;
import it.nzd.platform.operation.OperationInfo;
import java.util.List;

/**
 * Work that computed values anew.
 *
 * @param operation the work
 * @param isEverything whether somebody asked for all values
 * @param causes what was changed before it, oldest first
 * @param isMore whether more than these was changed
 */
public record Recalculation(
    OperationInfo operation, boolean isEverything, List<Touched> causes, boolean isMore) {
  public Recalculation {
    causes = List.copyOf(causes);
  }
}
