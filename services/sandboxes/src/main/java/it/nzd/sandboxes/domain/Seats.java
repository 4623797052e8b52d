package it.nzd.sandboxes.domain;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who has which seat at a sandbox, by subject id; empty for nobody.
 *
 * @param proposer who proposed it
 * @param manager who runs it
 * @param evaluator who judges it: neither of the others
 */
public record Seats(String proposer, String manager, String evaluator) {
  public static final String PROPOSER = "proposer";
  public static final String MANAGER = "manager";
  public static final String INDEPENDENT_EVALUATOR = "independent-evaluator";

  /** Seats of a new idea. */
  public static Seats proposedBy(String person) {
    return new Seats(person, "", "");
  }

  public Seats managedBy(String person) {
    return new Seats(proposer, person, evaluator);
  }

  public Seats evaluatedBy(String person) {
    return new Seats(proposer, manager, person);
  }

  /** Whether the person may judge what others proposed and run. */
  public boolean isIndependent(String person) {
    return !person.equals(proposer) && !person.equals(manager);
  }

  /** The seats of a person, as life cycles write roles. */
  public Set<String> of(String person) {
    var held = new LinkedHashSet<String>();
    if (person.equals(proposer)) {
      held.add(PROPOSER);
    }
    if (person.equals(manager)) {
      held.add(MANAGER);
    }
    if (person.equals(evaluator)) {
      held.add(INDEPENDENT_EVALUATOR);
    }
    return held;
  }
}
