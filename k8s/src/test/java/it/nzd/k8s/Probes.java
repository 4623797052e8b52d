package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What serves is asked whether it has started, is ready and lives; liveness asks nobody else. */
final class Probes implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      if (workload.runsForever()) {
        workload.containers().forEach(container -> check(workload, container, found));
      }
    }
    return found;
  }

  private static void check(Workload workload, JsonObject container, List<String> found) {
    for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      if (!container.has(probe)) {
        found.add(workload + ": no " + probe);
      }
    }
    switch (workload.label("component")) {
      case "service" -> checkService(workload, container, found);
      case "gateway" -> checkHttp(workload, container, found);
      default -> {}
    }
  }

  /** A gRPC probe cannot speak TLS: with certificates mounted, it would never succeed. */
  private static void checkService(Workload workload, JsonObject container, List<String> found) {
    var tls =
        Json.objects(container, "env").stream()
            .anyMatch(v -> Json.text(v, "name").equals("NZD_GRPC_TLS_CERTIFICATE"));
    if (tls) {
      checkHttp(workload, container, found);
      return;
    }
    for (var expected : expectedPaths().entrySet()) {
      var probe = Json.object(container, expected.getKey());
      var asked = Json.text(probe, "grpc.service");
      if (!Json.text(probe, "grpc.port").equals("9090") || !expected.getValue().equals(asked)) {
        found.add(workload + ": " + expected.getKey() + " does not ask gRPC on 9090");
      }
    }
  }

  private static void checkHttp(Workload workload, JsonObject container, List<String> found) {
    for (var expected : expectedPaths().entrySet()) {
      var path = Json.text(container, expected.getKey() + ".httpGet.path");
      if (!path.equals("/health/" + expected.getValue())) {
        found.add(workload + ": " + expected.getKey() + " does not ask over HTTP");
      }
      if (Json.at(container, expected.getKey() + ".grpc").isPresent()) {
        found.add(workload + ": " + expected.getKey() + " asks in two ways");
      }
    }
  }

  private static Map<String, String> expectedPaths() {
    return Map.of(
        "startupProbe", "liveness", "readinessProbe", "readiness", "livenessProbe", "liveness");
  }
}
