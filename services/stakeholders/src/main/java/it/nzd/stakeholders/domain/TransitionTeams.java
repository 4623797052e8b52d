package it.nzd.stakeholders.domain;

import it.nzd.platform.access.Scope;
import it.nzd.platform.store.PageRequest;
import it.nzd.platform.store.Register;
import it.nzd.platform.store.Slice;
import it.nzd.platform.store.Stored;
import java.util.List;

/** The transition teams, one a district. */
public interface TransitionTeams extends Register<TransitionTeam> {
  /**
   * Teams of a tenant, or of all where it is empty, by name.
   *
   * @param district only of this district; empty for all
   */
  Slice<Stored<TransitionTeam>> page(String tenant, String district, PageRequest page, Scope scope);

  /** The teams in which a person holds a seat or deputises, now or before, in every tenant. */
  List<Stored<TransitionTeam>> ofPerson(String person);
}
