package it.nzd.consultations.application;

import it.nzd.consultations.domain.Readers;
import it.nzd.consultations.domain.Registry;
import it.nzd.platform.access.Caller;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who a caller is to consultations: whether one asks an organisation is up to the registry. */
@Singleton
final class Readership {
  private final Registry registry;

  Readership(Registry registry) {
    this.registry = registry;
  }

  /**
   * The consultations that a caller may read.
   *
   * @throws it.nzd.platform.error.ServiceException NEIGHBOUR_UNAVAILABLE when the registry cannot
   *     be asked of the caller's organisations now
   */
  Readers of(Caller caller) {
    var own =
        caller.scope().organisations().values().stream().flatMap(Set::stream).sorted().toList();
    return new Readers(caller.scope(), registry.organisations(own), Reading.citizenOf(caller));
  }
}
