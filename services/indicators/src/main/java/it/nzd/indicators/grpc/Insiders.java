package it.nzd.indicators.grpc;

import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.ResourceName;

/** Who sees how a number came about, and who only the number. */
final class Insiders {
  private Insiders() {}

  /** Whether the caller is of the city a resource belongs to, or a service. */
  static boolean holds(Caller caller, String resource) {
    var scope = caller.scope();
    return scope.everything() || scope.inside().contains(ResourceName.tenant(resource));
  }
}
