package it.nzd.theories.domain.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What leads to what, for questions about ways. */
public final class Graph {
  private final Map<String, List<String>> next = new HashMap<>();

  public Graph(Collection<Edge> edges) {
    edges.forEach(
        edge -> next.computeIfAbsent(edge.from(), node -> new ArrayList<>()).add(edge.to()));
  }

  /** Whether anything is reached from the node in one step. */
  public boolean leadsOn(String node) {
    return next.containsKey(node);
  }

  /** Everything that is reached from the node, itself first. */
  public Set<String> reached(String node) {
    var seen = new LinkedHashSet<String>(Set.of(node));
    var open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (var step : next.getOrDefault(open.remove(), List.of())) {
        if (seen.add(step)) {
          open.add(step);
        }
      }
    }
    return seen;
  }

  /** A shortest way from one node to another, both included; empty when there is none. */
  public List<String> way(String from, String to) {
    var cameFrom = new HashMap<String, String>(Map.of(from, ""));
    var open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      var at = open.remove();
      if (at.equals(to)) {
        return back(cameFrom, to);
      }
      for (var step : next.getOrDefault(at, List.of())) {
        if (cameFrom.putIfAbsent(step, at) == null) {
          open.add(step);
        }
      }
    }
    return List.of();
  }

  private static List<String> back(Map<String, String> cameFrom, String to) {
    var way = new ArrayList<String>();
    for (var at = to; at != null && !at.isEmpty(); at = cameFrom.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }
}
