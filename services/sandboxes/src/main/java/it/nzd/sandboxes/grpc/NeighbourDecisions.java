package it.nzd.sandboxes.grpc;

import it.nzd.platform.lifecycle.Outcome;
import it.nzd.sandboxes.domain.Decisions;
import jakarta.inject.Singleton;

/** Decisions of the city: as long as nobody offers them, whether one is adopted is not known. */
@Singleton
final class NeighbourDecisions implements Decisions {
  @Override
  public Outcome isAdopted(String decision) {
    return Outcome.UNKNOWN;
  }
}
