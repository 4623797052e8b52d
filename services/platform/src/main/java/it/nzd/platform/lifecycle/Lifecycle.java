package it.nzd.platform.lifecycle;

import it.nzd.platform.lifecycle.Decision.Move;
import it.nzd.platform.lifecycle.Decision.Reason;
import it.nzd.platform.lifecycle.Decision.Refused;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The life cycle of one kind of aggregate as a table: every step is asked here, the pages draw what
 * may be done from here.
 *
 * @param <S> states
 * @param <A> actions
 * @param <F> facts that guards look at
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>, F> {
  /** Role of the service itself, for steps that no person takes. */
  public static final String SYSTEM = "system";

  private final String name;
  private final Set<S> starts;
  private final Set<S> ends;
  private final List<Transition<S, A>> transitions;
  private final Map<String, Function<F, Outcome>> guards;
  private final Map<S, Map<A, Transition<S, A>>> table = new LinkedHashMap<>();

  Lifecycle(LifecycleBuilder<S, A, F> built) {
    name = built.name;
    starts = Collections.unmodifiableSet(new LinkedHashSet<>(built.starts));
    ends = Collections.unmodifiableSet(new LinkedHashSet<>(built.ends));
    transitions = List.copyOf(built.transitions);
    guards = Collections.unmodifiableMap(new LinkedHashMap<>(built.guards));
    transitions.forEach(
        row ->
            table.computeIfAbsent(row.from(), s -> new LinkedHashMap<>()).put(row.action(), row));
  }

  /** Begins a table. */
  public static <S extends Enum<S>, A extends Enum<A>, F> LifecycleBuilder<S, A, F> named(
      String name) {
    return new LifecycleBuilder<>(name);
  }

  /**
   * Whether a step may be taken.
   *
   * @param roles role codes of the actor where the aggregate lives; {@link #SYSTEM} alone for the
   *     service itself
   * @param facts what guards look at
   */
  public Decision<S, A> decide(S state, A action, Set<String> roles, F facts) {
    return decideBy(state, action, roles, asked(facts));
  }

  /** As {@link #decide}, with the guards' outcomes by name. */
  public Decision<S, A> decideBy(
      S state, A action, Set<String> roles, Function<String, Outcome> outcomes) {
    var row = from(state).get(action);
    if (row == null) {
      return new Refused<>(Reason.NOT_IN_THIS_STATE, List.of(), possible(state, roles, outcomes));
    }
    if (!row.isOpenTo(roles)) {
      return new Refused<>(Reason.NOT_BY_THIS_ROLE, List.of(), possible(state, roles, outcomes));
    }
    var missing = missing(row, outcomes);
    if (missing.isEmpty()) {
      return new Move<>(row);
    }
    boolean isKnown = missing.stream().anyMatch(guard -> outcomes.apply(guard) == Outcome.FAILS);
    var reason = isKnown ? Reason.GUARDS_MISSING : Reason.CANNOT_BE_CHECKED;
    return new Refused<>(reason, missing, possible(state, roles, outcomes));
  }

  /** The actions that these roles open in a state, each with what is missing for it. */
  public List<Available> available(S state, Set<String> roles, F facts) {
    var outcomes = asked(facts);
    return from(state).values().stream()
        .filter(row -> row.isOpenTo(roles))
        .map(
            row ->
                new Available(
                    code(row.action()), code(row.to()), missing(row, outcomes), row.roles()))
        .toList();
  }

  /** What people call the life cycle. */
  public String name() {
    return name;
  }

  /** States that an aggregate may begin in. */
  public Set<S> starts() {
    return starts;
  }

  /** States that nothing leads out of. */
  public Set<S> ends() {
    return ends;
  }

  /** All rows, as they were written. */
  public List<Transition<S, A>> transitions() {
    return transitions;
  }

  /** Names of all guards. */
  public Set<String> guards() {
    return guards.keySet();
  }

  /** Code of a state or action, as the contract writes it. */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Map<A, Transition<S, A>> from(S state) {
    return table.getOrDefault(state, Map.of());
  }

  private Set<A> possible(S state, Set<String> roles, Function<String, Outcome> outcomes) {
    return from(state).values().stream()
        .filter(row -> row.isOpenTo(roles) && missing(row, outcomes).isEmpty())
        .map(Transition::action)
        .collect(Collectors.toSet());
  }

  private List<String> missing(Transition<S, A> row, Function<String, Outcome> outcomes) {
    return row.guards().stream().filter(guard -> outcomes.apply(guard) != Outcome.HOLDS).toList();
  }

  /** Each guard is asked at most once for one question: some ask a neighbour. */
  private Function<String, Outcome> asked(F facts) {
    var known = new LinkedHashMap<String, Outcome>();
    return guard ->
        known.computeIfAbsent(guard, g -> guards.getOrDefault(g, f -> Outcome.FAILS).apply(facts));
  }
}
