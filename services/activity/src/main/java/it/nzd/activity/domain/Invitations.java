package it.nzd.activity.domain;

import java.util.Map;
import java.util.Set;

/** Which consultations ask whom: the services that own them say so, nobody else keeps it. */
public interface Invitations {
  /**
   * Names of the consultations, open or over, that ask one of the organisations. Of those that
   * nothing can be learnt about now, none.
   *
   * @param organisations resource names, by tenant: those the caller acts for
   */
  Set<String> of(Map<String, Set<String>> organisations);
}
