package it.nzd.indicators.domain.kept;

import it.nzd.indicators.domain.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value that another one replaced, or that can no longer be computed.
 *
 * @param period its period
 * @param at when it was computed anew
 * @param before the value until then
 * @param after the value from then on; null when there is none any more
 * @param causes what made it move, oldest first
 * @param operation resource name of the work that computed it anew; empty where it is not known
 */
public record Moved(
    Period period,
    Instant at,
    BigDecimal before,
    @Nullable BigDecimal after,
    List<Cause> causes,
    String operation) {
  public Moved {
    causes = List.copyOf(causes);
  }
}
