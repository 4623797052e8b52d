package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What the network policies let through, as lines {@code caller -> called:port}. Pods go by the
 * name of their workload; everything else goes by its namespace or network.
 *
 * @param leaving what some policy lets out of the caller
 * @param entering what some policy lets into the called
 * @param unguarded pods that no policy holds back, by direction
 */
record Edges(Set<String> leaving, Set<String> entering, Set<String> unguarded) {

  static Edges of(Bundle bundle) {
    var edges = new Edges(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    for (var workload : bundle.workloads()) {
      edges.read(workload, bundle, "Egress");
      edges.read(workload, bundle, "Ingress");
    }
    return edges;
  }

  private void read(Workload workload, Bundle bundle, String direction) {
    var policies =
        bundle
            .ofKind("NetworkPolicy")
            .filter(policy -> Json.texts(policy, "spec.policyTypes").contains(direction))
            .filter(p -> Bundle.matches(Json.object(p, "spec.podSelector"), workload.labels()))
            .toList();
    if (policies.isEmpty()) {
      unguarded.add(workload.name() + " " + direction);
    }
    var out = direction.equals("Egress");
    for (var policy : policies) {
      for (var rule : Json.objects(policy, out ? "spec.egress" : "spec.ingress")) {
        eachPeerAndPort(
            rule,
            out ? "to" : "from",
            bundle,
            (peer, port) -> {
              if (out) {
                leaving.add(line(workload.name(), peer, port));
              } else {
                entering.add(line(peer, workload.name(), port));
              }
            });
      }
    }
  }

  static String line(String caller, String called, String port) {
    return caller + " -> " + called + ":" + port;
  }

  private static void eachPeerAndPort(
      JsonObject rule, String side, Bundle bundle, BiConsumer<String, String> use) {
    var peers = Json.objects(rule, side).stream().flatMap(p -> names(p, bundle).stream()).toList();
    var ports = Json.objects(rule, "ports").stream().map(p -> Json.text(p, "port")).toList();
    for (var peer : rule.has(side) ? peers : List.of("anybody")) {
      for (var port : rule.has("ports") ? ports : List.of("any")) {
        use.accept(peer, port);
      }
    }
  }

  private static List<String> names(JsonObject peer, Bundle bundle) {
    if (peer.has("ipBlock")) {
      return List.of("network " + Json.text(peer, "ipBlock.cidr"));
    }
    if (peer.has("namespaceSelector")) {
      var labels = Json.map(peer, "namespaceSelector.matchLabels");
      return List.of("namespace " + labels.getOrDefault("kubernetes.io/metadata.name", "any"));
    }
    var selector = Json.object(peer, "podSelector");
    return bundle.workloads().stream()
        .filter(workload -> Bundle.matches(selector, workload.labels()))
        .map(Workload::name)
        .toList();
  }
}
