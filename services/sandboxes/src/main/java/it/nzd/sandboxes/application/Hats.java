package it.nzd.sandboxes.application;

import it.nzd.platform.access.Caller;
import it.nzd.platform.access.Roles;
import it.nzd.platform.contract.ResourceName;
import it.nzd.platform.identity.Actor;
import it.nzd.platform.store.Stored;
import it.nzd.sandboxes.domain.Sandbox;
import java.util.LinkedHashSet;
import java.util.Set;

/** Roles and seats that somebody has at a sandbox. */
final class Hats {
  private Hats() {}

  /** The roles in its city, the seats at it, and the programme's evaluators. */
  static Set<String> of(Caller caller, Stored<Sandbox> sandbox) {
    var actor = caller.actor();
    var hats = new LinkedHashSet<>(actor.rolesIn(ResourceName.tenant(sandbox.name())));
    hats.addAll(sandbox.value().seats().of(actor.id()));
    if (actor.rolesIn(Actor.PROGRAMME).contains(Roles.EVALUATOR)) {
      hats.add(Roles.EVALUATOR);
    }
    return hats;
  }

  /** Whether what the authority does is recorded by somebody else. */
  static boolean actsForAuthority(Set<String> hats) {
    return !hats.contains(Roles.AUTHORITY);
  }
}
