package it.nzd.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Nothing talks to anything but for the edges listed in {@code edges*.txt}, and each of these is
 * open at both ends. In the lists, {@code service} stands for every service and {@code everybody}
 * for every pod.
 */
final class NetworkEdges implements Rule {

  private final List<String> listed;

  NetworkEdges(List<String> listed) {
    this.listed = List.copyOf(listed);
  }

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    var wanted = expand(bundle);
    var edges = Edges.of(bundle);
    edges.unguarded().forEach(pod -> found.add(pod + ": no policy holds it back"));
    compare(withoutOutsiders(wanted, true), edges.leaving(), "leave", found);
    compare(withoutOutsiders(wanted, false), edges.entering(), "enter", found);
    return found;
  }

  private static void compare(
      Set<String> wanted, Set<String> open, String direction, List<String> found) {
    for (var edge : wanted) {
      if (!open.contains(edge)) {
        found.add(edge + " cannot " + direction);
      }
    }
    for (var edge : open) {
      if (!wanted.contains(edge)) {
        found.add(edge + " may " + direction + " but is not listed");
      }
    }
  }

  /** Edges whose end on this side is one of our pods: only these need a policy of ours. */
  private static Set<String> withoutOutsiders(Set<String> edges, boolean callers) {
    var kept = new TreeSet<String>();
    for (var edge : edges) {
      var ends = edge.split(" -> ");
      if (!ends[callers ? 0 : 1].startsWith("namespace ")) {
        kept.add(edge);
      }
    }
    return kept;
  }

  private Set<String> expand(Bundle bundle) {
    var all = new TreeSet<String>();
    for (var line : listed) {
      var arrow = line.indexOf(" -> ");
      var colon = line.lastIndexOf(':');
      for (var caller : pods(line.substring(0, arrow), bundle)) {
        for (var called : pods(line.substring(arrow + 4, colon), bundle)) {
          all.add(Edges.line(caller, called, line.substring(colon + 1)));
        }
      }
    }
    return all;
  }

  private static List<String> pods(String name, Bundle bundle) {
    return switch (name) {
      case "everybody" -> bundle.workloads().stream().map(Workload::name).toList();
      case "service" ->
          bundle.workloads().stream()
              .filter(workload -> workload.label("component").equals("service"))
              .map(Workload::name)
              .toList();
      default -> List.of(name);
    };
  }
}
