package it.nzd.platform.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * One row of a life cycle.
 *
 * @param action what is done
 * @param from state it is done in
 * @param to state it leads to
 * @param roles role codes that may do it; {@link Lifecycle#SYSTEM} for the service itself
 * @param guards names of what must hold
 * @param needsReason whether the actor must say why
 * @param <S> states
 * @param <A> actions
 */
public record Transition<S extends Enum<S>, A extends Enum<A>>(
    A action, S from, S to, Set<String> roles, List<String> guards, boolean needsReason) {
  public Transition {
    roles = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(roles));
    guards = List.copyOf(guards);
  }

  boolean isOpenTo(Set<String> held) {
    return held.stream().anyMatch(roles::contains);
  }
}
