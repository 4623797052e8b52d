package it.nzd.platform.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Writes a life cycle down, row by row: {@code
 * on(SUBMIT).from(DESIGN).to(APPROVAL).by("operator").needs("has-endpoint")}.
 *
 * @param <S> states
 * @param <A> actions
 * @param <F> facts that guards look at
 */
public final class LifecycleBuilder<S extends Enum<S>, A extends Enum<A>, F> {
  final String name;
  final Set<S> starts = new LinkedHashSet<>();
  final Set<S> ends = new LinkedHashSet<>();
  final List<Transition<S, A>> transitions = new ArrayList<>();
  final Map<String, Function<F, Outcome>> guards = new LinkedHashMap<>();

  LifecycleBuilder(String name) {
    this.name = name;
  }

  /** States that an aggregate may begin in. */
  @SafeVarargs
  public final LifecycleBuilder<S, A, F> starts(S... states) {
    starts.addAll(Arrays.asList(states));
    return this;
  }

  /** States that nothing leads out of. */
  @SafeVarargs
  public final LifecycleBuilder<S, A, F> ends(S... states) {
    ends.addAll(Arrays.asList(states));
    return this;
  }

  /** Declares what rows may need. */
  public LifecycleBuilder<S, A, F> guard(String guard, Predicate<F> holds) {
    return guardAsking(guard, facts -> Outcome.of(holds.test(facts)));
  }

  /**
   * Declares what rows may need and what cannot always be known, for example because a neighbour is
   * asked.
   */
  public LifecycleBuilder<S, A, F> guardAsking(String guard, Function<F, Outcome> outcome) {
    if (guards.put(guard, outcome) != null) {
      throw new IllegalStateException("%s declares the guard %s twice".formatted(name, guard));
    }
    return this;
  }

  /** Begins a row, or several from different states. */
  public RowBuilder<S, A, F> on(A action) {
    return new RowBuilder<>(this, action);
  }

  /**
   * The finished table.
   *
   * @throws IllegalStateException naming everything that is wrong with it
   */
  public Lifecycle<S, A, F> build() {
    var faults = LifecycleFaults.of(this);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "The life cycle %s is wrong: %s".formatted(name, String.join("; ", faults)));
    }
    return new Lifecycle<>(this);
  }
}
