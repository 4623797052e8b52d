package it.nzd.barriers.application;

import it.nzd.barriers.domain.common.CommonBarrier;
import it.nzd.barriers.domain.scoring.LatestScore;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A common barrier as a caller sees it.
 *
 * @param stored the common barrier
 * @param members its barriers, by resource name, as far as the caller may read them; empty in lists
 * @param score their last scores together; null while there are none, and in lists
 * @param available what the caller may do next
 */
public record CommonView(
    Stored<CommonBarrier> stored,
    Map<String, BarrierView> members,
    @Nullable LatestScore score,
    List<Available> available) {
  public CommonView {
    members = Map.copyOf(members);
    available = List.copyOf(available);
  }
}
