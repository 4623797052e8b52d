package it.nzd.platform.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * What a life cycle says to a step.
 *
 * @param <S> states
 * @param <A> actions
 */
public sealed interface Decision<S extends Enum<S>, A extends Enum<A>> {
  /**
   * The step may be taken.
   *
   * @param transition the row that allows it
   */
  record Move<S extends Enum<S>, A extends Enum<A>>(Transition<S, A> transition)
      implements Decision<S, A> {}

  /**
   * The step may not be taken.
   *
   * @param reason why
   * @param missing names of the guards that do not hold or cannot be asked
   * @param possible actions that the same actor could take now
   */
  record Refused<S extends Enum<S>, A extends Enum<A>>(
      Reason reason, List<String> missing, Set<A> possible) implements Decision<S, A> {
    public Refused {
      missing = List.copyOf(missing);
      possible = Set.copyOf(possible);
    }
  }

  /** Why a step is refused. */
  enum Reason {
    /** The present state knows no such action. */
    NOT_IN_THIS_STATE,
    /** None of the actor's roles may do it. */
    NOT_BY_THIS_ROLE,
    /** Something must hold that does not. */
    GUARDS_MISSING,
    /** Something cannot be checked now; nothing is known to be missing. */
    CANNOT_BE_CHECKED
  }
}
