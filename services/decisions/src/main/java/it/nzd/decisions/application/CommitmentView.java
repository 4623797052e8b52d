package it.nzd.decisions.application;

import it.nzd.decisions.domain.Commitment;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.store.Stored;
import java.util.List;

/**
 * A commitment as a caller sees it.
 *
 * @param stored the commitment
 * @param available what the caller's roles open in this state
 */
public record CommitmentView(Stored<Commitment> stored, List<Available> available) {
  public CommitmentView {
    available = List.copyOf(available);
  }
}
