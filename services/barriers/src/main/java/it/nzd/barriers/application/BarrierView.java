package it.nzd.barriers.application;

import it.nzd.barriers.domain.Barrier;
import it.nzd.barriers.domain.scoring.LatestScore;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A barrier as a caller sees it.
 *
 * @param stored the barrier
 * @param score its last score; null while it has none
 * @param commons resource names of the common barriers it belongs to or is asked for
 * @param available what the caller may do next
 */
public record BarrierView(
    Stored<Barrier> stored,
    @Nullable LatestScore score,
    List<String> commons,
    List<Available> available) {
  public BarrierView {
    commons = List.copyOf(commons);
    available = List.copyOf(available);
  }
}
