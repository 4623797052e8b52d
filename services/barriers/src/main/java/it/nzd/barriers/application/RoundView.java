package it.nzd.barriers.application;

import it.nzd.barriers.domain.scoring.ScoringRound;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;

/**
 * A round as a caller sees it.
 *
 * @param stored the round, with what must stay hidden
 * @param reader subject id of the caller
 * @param available what the caller may do next
 */
public record RoundView(Stored<ScoringRound> stored, String reader, List<Available> available) {
  public RoundView {
    available = List.copyOf(available);
  }
}
