package it.nzd.decisions.domain;

import it.nzd.platform.access.Row;
import it.nzd.platform.access.Scope;
import java.util.Map;
import java.util.Set;

/** What a decision may rest on, as far as its readers go. */
public final class CopyRights {
  private CopyRights() {}

  /**
   * Whether a city's decision may copy what lies in a row: what the city's own people read, that is
   * its own rows and what other cities share. What another city keeps to itself is not copied,
   * whoever could read it.
   *
   * @param tenant tenant code of the decision
   * @param row who may read the original
   */
  public static boolean allow(String tenant, Row row) {
    return new Scope(false, Set.of(tenant), true, Map.of(), Map.of()).allows(row);
  }
}
