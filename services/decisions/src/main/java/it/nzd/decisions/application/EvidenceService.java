package it.nzd.decisions.application;

import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.Decisions;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.decisions.domain.FrozenCopies;
import it.nzd.decisions.domain.FrozenCopy;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import jakarta.inject.Singleton;
import java.util.List;

/** Frozen evidence and the draft of the act that rests on it. */
@Singleton
public final class EvidenceService {
  private final Decisions decisions;
  private final FrozenCopies copies;

  EvidenceService(Decisions decisions, FrozenCopies copies) {
    this.decisions = decisions;
    this.copies = copies;
  }

  /** A copy: for those who read the decision and could read what was copied. */
  public FrozenCopy get(Caller caller, String name) {
    var decision = ResourceName.parent(name);
    if (decisions.find(decision, caller.scope()).isEmpty()) {
      throw ServiceException.notFound(name);
    }
    return copies.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  /**
   * What a draft of the act is made of.
   *
   * @param decision the decision
   * @param annexes the copies that the caller may read
   */
  public record Act(Stored<Decision> decision, List<FrozenCopy> annexes) {}

  /** The decision and its annexes, once it is adopted. */
  public Act act(Caller caller, String name) {
    var found =
        decisions.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
    if (found.value().course().adoptedOn() == null) {
      throw ServiceException.of(DecisionsReason.NOT_ADOPTED);
    }
    var annexes =
        found.value().course().frozen().stream()
            .map(frozen -> FrozenCopy.name(name, frozen.sha256()))
            .distinct()
            .flatMap(copy -> copies.find(copy, caller.scope()).stream())
            .toList();
    return new Act(found, annexes);
  }
}
