package it.nzd.platform.lifecycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a table: found when it is built, so that a service with such a table does not
 * start.
 */
final class LifecycleFaults {
  private LifecycleFaults() {}

  static <S extends Enum<S>, A extends Enum<A>> List<String> of(LifecycleBuilder<S, A, ?> table) {
    if (table.starts.isEmpty() || table.transitions.isEmpty()) {
      return List.of("it has no start or no rows");
    }
    var faults = new ArrayList<String>();
    states(table, faults);
    rows(table, faults);
    guards(table, faults);
    return faults;
  }

  private static <S extends Enum<S>> void states(
      LifecycleBuilder<S, ?, ?> table, List<String> faults) {
    var reached = reached(table);
    var left = new HashSet<S>();
    table.transitions.forEach(row -> left.add(row.from()));
    for (var state : table.starts.iterator().next().getDeclaringClass().getEnumConstants()) {
      if (!reached.contains(state)) {
        faults.add(state + " cannot be reached");
      }
      if (!left.contains(state) && !table.ends.contains(state)) {
        faults.add(state + " is a dead end and not declared one");
      }
      if (left.contains(state) && table.ends.contains(state)) {
        faults.add(state + " is declared an end and can be left");
      }
    }
  }

  private static <S extends Enum<S>> Set<S> reached(LifecycleBuilder<S, ?, ?> table) {
    var reached = new LinkedHashSet<>(table.starts);
    var next = new ArrayDeque<>(table.starts);
    while (!next.isEmpty()) {
      var state = next.remove();
      for (var row : table.transitions) {
        if (row.from() == state && reached.add(row.to())) {
          next.add(row.to());
        }
      }
    }
    return reached;
  }

  private static <A extends Enum<A>> void rows(
      LifecycleBuilder<?, A, ?> table, List<String> faults) {
    record Key(Enum<?> from, Enum<?> action) {}
    var seen = new HashSet<Key>();
    var used = new HashSet<A>();
    for (var row : table.transitions) {
      used.add(row.action());
      if (!seen.add(new Key(row.from(), row.action()))) {
        faults.add("%s from %s is there twice".formatted(row.action(), row.from()));
      }
      if (row.roles().isEmpty()) {
        faults.add("nobody may %s from %s".formatted(row.action(), row.from()));
      }
    }
    for (var action :
        table.transitions.getFirst().action().getDeclaringClass().getEnumConstants()) {
      if (!used.contains(action)) {
        faults.add(action + " has no row");
      }
    }
  }

  private static void guards(LifecycleBuilder<?, ?, ?> table, List<String> faults) {
    var needed = new LinkedHashSet<String>();
    table.transitions.forEach(row -> needed.addAll(row.guards()));
    needed.stream()
        .filter(guard -> !table.guards.containsKey(guard))
        .forEach(guard -> faults.add("the guard " + guard + " is not declared"));
    table.guards.keySet().stream()
        .filter(guard -> !needed.contains(guard))
        .forEach(guard -> faults.add("no row needs the guard " + guard));
  }
}
