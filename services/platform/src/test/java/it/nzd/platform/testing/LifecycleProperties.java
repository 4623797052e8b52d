package it.nzd.platform.testing;

import it.nzd.platform.lifecycle.Decision;
import it.nzd.platform.lifecycle.Decision.Move;
import it.nzd.platform.lifecycle.Decision.Reason;
import it.nzd.platform.lifecycle.Decision.Refused;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.lifecycle.Outcome;
import it.nzd.platform.lifecycle.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs a life cycle through everything that can be asked of it. */
public final class LifecycleProperties {
  private LifecycleProperties() {}

  /**
   * Asks every state, action and role, and for the rows that exist every combination of what their
   * guards may say.
   *
   * @return how many questions were asked
   * @throws AssertionError naming the first wrong answer
   */
  public static <S extends Enum<S>, A extends Enum<A>> int check(Lifecycle<S, A, ?> lifecycle) {
    var states = lifecycle.transitions().getFirst().from().getDeclaringClass().getEnumConstants();
    var actions =
        lifecycle.transitions().getFirst().action().getDeclaringClass().getEnumConstants();
    int asked = 0;
    for (var state : states) {
      for (var action : actions) {
        for (var role : roles(lifecycle)) {
          for (var outcomes : combinations(guardsOf(lifecycle, state, action))) {
            check(lifecycle, state, action, role, outcomes);
            asked++;
          }
        }
      }
    }
    return asked;
  }

  private static <S extends Enum<S>, A extends Enum<A>> void check(
      Lifecycle<S, A, ?> lifecycle, S state, A action, String role, Map<String, Outcome> outcomes) {
    var asked =
        "%s: %s in %s by %s with %s".formatted(lifecycle.name(), action, state, role, outcomes);
    var roles = role.isEmpty() ? Set.<String>of() : Set.of(role);
    var decision =
        lifecycle.decideBy(
            state, action, roles, guard -> outcomes.getOrDefault(guard, Outcome.FAILS));
    var row = row(lifecycle, state, action);
    var expected = row == null ? Reason.NOT_IN_THIS_STATE : reason(row, role, outcomes);
    switch (decision) {
      case Move<S, A> move -> {
        expect(expected == null, asked, decision);
        expect(move.transition().equals(row), asked, decision);
        expect(!lifecycle.ends().contains(state), asked, decision);
      }
      case Refused<S, A> refused -> {
        expect(refused.reason() == expected, asked, decision);
        expect(refused.missing().equals(missing(row, expected, outcomes)), asked, decision);
        expect(
            refused.possible().stream()
                .allMatch(other -> isMove(lifecycle, state, other, roles, outcomes)),
            asked,
            decision);
      }
    }
  }

  private static @Nullable Reason reason(
      Transition<?, ?> row, String role, Map<String, Outcome> outcomes) {
    if (!row.roles().contains(role)) {
      return Reason.NOT_BY_THIS_ROLE;
    }
    if (outcomes.containsValue(Outcome.FAILS)) {
      return Reason.GUARDS_MISSING;
    }
    return outcomes.containsValue(Outcome.UNKNOWN) ? Reason.CANNOT_BE_CHECKED : null;
  }

  private static List<String> missing(
      @Nullable Transition<?, ?> row, @Nullable Reason reason, Map<String, Outcome> outcomes) {
    return reason == Reason.GUARDS_MISSING || reason == Reason.CANNOT_BE_CHECKED
        ? row.guards().stream().filter(guard -> outcomes.get(guard) != Outcome.HOLDS).toList()
        : List.of();
  }

  private static <S extends Enum<S>, A extends Enum<A>> boolean isMove(
      Lifecycle<S, A, ?> lifecycle,
      S state,
      A action,
      Set<String> roles,
      Map<String, Outcome> outcomes) {
    return lifecycle.decideBy(
            state, action, roles, guard -> outcomes.getOrDefault(guard, Outcome.FAILS))
        instanceof Move<S, A>;
  }

  private static <S extends Enum<S>, A extends Enum<A>> @Nullable Transition<S, A> row(
      Lifecycle<S, A, ?> lifecycle, S state, A action) {
    return lifecycle.transitions().stream()
        .filter(row -> row.from() == state && row.action() == action)
        .findFirst()
        .orElse(null);
  }

  private static <S extends Enum<S>, A extends Enum<A>> List<String> guardsOf(
      Lifecycle<S, A, ?> lifecycle, S state, A action) {
    var row = row(lifecycle, state, action);
    return row == null ? List.of() : row.guards();
  }

  private static Set<String> roles(Lifecycle<?, ?, ?> lifecycle) {
    var roles = new LinkedHashSet<String>(Set.of("", "stranger", Lifecycle.SYSTEM));
    lifecycle.transitions().forEach(row -> roles.addAll(row.roles()));
    return roles;
  }

  private static List<Map<String, Outcome>> combinations(List<String> guards) {
    List<Map<String, Outcome>> all = List.of(Map.of());
    for (var guard : guards) {
      var longer = new ArrayList<Map<String, Outcome>>();
      for (var before : all) {
        for (var outcome : Outcome.values()) {
          var with = new HashMap<>(before);
          with.put(guard, outcome);
          longer.add(with);
        }
      }
      all = longer;
    }
    return all;
  }

  private static void expect(boolean holds, String asked, Decision<?, ?> answer) {
    if (!holds) {
      throw new AssertionError(asked + " was answered " + answer);
    }
  }
}
