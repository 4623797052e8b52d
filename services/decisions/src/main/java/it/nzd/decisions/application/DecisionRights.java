package it.nzd.decisions.application;

import it.nzd.decisions.domain.Decision;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.store.Stored;
import java.util.Set;

/** Who may do what with a decision, beyond the roles that the contract names. */
final class DecisionRights {
  private DecisionRights() {}

  /** The roles of the caller where the decision lives; the service itself acts as the system. */
  static Set<String> roles(Caller caller, String name) {
    return caller.actor().isService()
        ? Set.of(Lifecycle.SYSTEM)
        : caller.actor().rolesIn(ResourceName.tenant(name));
  }

  /**
   * Members write and withdraw what they proposed themselves.
   *
   * @throws ServiceException NOT_PROPOSER
   */
  static void mayWrite(Caller caller, Stored<Decision> seen) {
    boolean isCoordinator = roles(caller, seen.name()).contains(Roles.CITY_COORDINATOR);
    if (!isCoordinator && !seen.creator().equals(caller.actor().id())) {
      throw ServiceException.of(DecisionsReason.NOT_PROPOSER);
    }
  }
}
