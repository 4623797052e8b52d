package it.nzd.barriers.domain;

/**
 * What the guards of a barrier look at.
 *
 * @param barrier the barrier
 * @param isScored whether a closed scoring round has a score for it
 */
public record BarrierFacts(Barrier barrier, boolean isScored) {
  boolean hasEvidence() {
    return !barrier.content().evidence().isEmpty();
  }

  boolean hasOwner() {
    return !barrier.content().owner().isBlank();
  }

  boolean hasRemedy() {
    return !barrier.content().remedy().isBlank();
  }
}
