package it.nzd.indicators.application;

import it.nzd.indicators.domain.Register;
import it.nzd.platform.access.Caller;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import java.util.Map;

/** What the use cases of all registers do alike. */
final class Catalogues {
  private static final String PROGRAMME = "cities/programme";

  private Catalogues() {}

  static <T> Stored<T> get(Register<T> register, Caller caller, String name) {
    return register.find(name, caller.scope()).orElseThrow(() -> ServiceException.notFound(name));
  }

  static <T> void delete(Register<T> register, Changes changes, Caller caller, Step step) {
    register.change(
        step.name(),
        step.revision(),
        caller.scope(),
        changes.change(Change.DELETED, caller, step.request()),
        Stored::value,
        false);
  }

  /**
   * Refuses a catalogue entry that does not belong to the programme: all cities share one
   * catalogue.
   */
  static void ofProgramme(String parent) {
    if (!parent.equals(PROGRAMME)) {
      throw ServiceException.field(IndicatorsReason.CATALOGUE_OF_PROGRAMME, "parent", Map.of());
    }
  }
}
