package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Every port that somebody names is opened by the pod that is meant. */
final class Ports implements Rule {

  private static final List<String> PROBES =
      List.of("startupProbe", "readinessProbe", "livenessProbe");
  private static final List<String> WAYS = List.of("grpc", "httpGet", "tcpSocket");

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    bundle.ofKind("Service").forEach(service -> checkService(service, bundle, found));
    bundle.workloads().forEach(workload -> checkPod(workload, found));
    bundle.ofKind("Ingress").forEach(ingress -> checkIngress(ingress, bundle, found));
    return found;
  }

  private static void checkService(JsonObject service, Bundle bundle, List<String> found) {
    var selector = Json.map(service, "spec.selector").entrySet();
    for (var port : Json.objects(service, "spec.ports")) {
      var target = Json.text(port, "targetPort");
      bundle.workloads().stream()
          .filter(w -> w.labels().entrySet().containsAll(selector) && !w.opensPort(target))
          .forEach(w -> found.add(w + ": no port " + target + ", which its Service names"));
    }
  }

  private static void checkPod(Workload workload, List<String> found) {
    var scraped =
        Json.map(workload.json(), "spec.template.metadata.annotations").get("prometheus.io/port");
    if (scraped != null && !workload.opensPort(scraped)) {
      found.add(workload + ": no port " + scraped + ", which its annotation names");
    }
    for (var container : workload.containers()) {
      for (var probe : PROBES) {
        for (var way : WAYS) {
          var port = Json.text(container, probe + "." + way + ".port");
          if (!port.isEmpty() && !workload.opensPort(port)) {
            found.add(workload + ": no port " + port + ", which its " + probe + " names");
          }
        }
      }
    }
  }

  private static void checkIngress(JsonObject ingress, Bundle bundle, List<String> found) {
    for (var rule : Json.objects(ingress, "spec.rules")) {
      for (var path : Json.objects(rule, "http.paths")) {
        var service = Json.text(path, "backend.service.name");
        var port = Json.text(path, "backend.service.port.name");
        var known =
            bundle
                .ofKind("Service")
                .filter(s -> Json.text(s, "metadata.name").equals(service))
                .flatMap(s -> Json.objects(s, "spec.ports").stream())
                .anyMatch(p -> Json.text(p, "name").equals(port));
        if (!known) {
          found.add("Ingress: no Service " + service + " with a port " + port);
        }
      }
    }
  }
}
