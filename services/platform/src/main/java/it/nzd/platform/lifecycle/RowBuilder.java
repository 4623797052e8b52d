package it.nzd.platform.lifecycle;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row being written; it ends where the next one, or the table's end, begins.
 *
 * @param <S> states
 * @param <A> actions
 * @param <F> facts that guards look at
 */
public final class RowBuilder<S extends Enum<S>, A extends Enum<A>, F> {
  private final LifecycleBuilder<S, A, F> table;
  private final A action;
  private List<S> from = List.of();
  private @Nullable S to;
  private Set<String> roles = Set.of();
  private List<String> guards = List.of();
  private boolean needsReason;

  RowBuilder(LifecycleBuilder<S, A, F> table, A action) {
    this.table = table;
    this.action = action;
  }

  /** States the action is known in. */
  @SafeVarargs
  public final RowBuilder<S, A, F> from(S... states) {
    from = List.of(states);
    return this;
  }

  /** State it leads to. */
  public RowBuilder<S, A, F> to(S state) {
    to = state;
    return this;
  }

  /** Role codes that may do it. */
  public RowBuilder<S, A, F> by(String... codes) {
    roles = new LinkedHashSet<>(List.of(codes));
    return this;
  }

  /** Names of what must hold. */
  public RowBuilder<S, A, F> needs(String... names) {
    guards = List.of(names);
    return this;
  }

  /** The actor must say why. */
  public RowBuilder<S, A, F> withReason() {
    needsReason = true;
    return this;
  }

  /** Begins the next row. */
  public RowBuilder<S, A, F> on(A next) {
    return done().on(next);
  }

  /** States that nothing leads out of. */
  @SafeVarargs
  public final LifecycleBuilder<S, A, F> ends(S... states) {
    return done().ends(states);
  }

  /** The finished table. */
  public Lifecycle<S, A, F> build() {
    return done().build();
  }

  private LifecycleBuilder<S, A, F> done() {
    if (to == null || from.isEmpty()) {
      throw new IllegalStateException(
          "A row of %s says not from where to where: %s".formatted(table.name, action));
    }
    for (var state : from) {
      table.transitions.add(new Transition<>(action, state, to, roles, guards, needsReason));
    }
    return table;
  }
}
