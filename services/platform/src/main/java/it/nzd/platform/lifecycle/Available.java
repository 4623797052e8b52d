package it.nzd.platform.lifecycle;

import it.nzd.common.v1.AvailableAction;
import java.util.List;
import java.util.Set;

/**
 * An action that the actor's roles open in the present state.
 *
 * @param action action code
 * @param toState code of the state it leads to
 * @param missing names of the guards that do not hold yet
 * @param roles role codes that may act
 */
public record Available(String action, String toState, List<String> missing, Set<String> roles) {
  public Available {
    missing = List.copyOf(missing);
    roles = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(roles));
  }

  /** The same in the contract's words. */
  public AvailableAction toProto() {
    return AvailableAction.newBuilder()
        .setAction(action)
        .setToState(toState)
        .addAllMissing(missing)
        .addAllRoles(roles)
        .build();
  }
}
