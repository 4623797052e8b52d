package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whatever selects pods selects some, and a workload selects its own and nobody else's. */
final class Selectors implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      if (workload.runsForever()) {
        checkOwn(workload, bundle, found);
      }
    }
    bundle
        .ofKind("Service")
        .filter(service -> chosen(bundle, Json.map(service, "spec.selector")).isEmpty())
        .forEach(s -> found.add("Service " + Json.text(s, "metadata.name") + ": selects no pod"));
    for (var kind : List.of("NetworkPolicy", "PodDisruptionBudget")) {
      bundle.ofKind(kind).forEach(object -> checkPodSelector(kind, object, bundle, found));
    }
    return found;
  }

  private static void checkOwn(Workload workload, Bundle bundle, List<String> found) {
    var chosen = chosen(bundle, Json.map(workload.json(), "spec.selector.matchLabels"));
    if (!chosen.equals(List.of(workload))) {
      found.add(workload + ": its selector chooses " + chosen);
    }
  }

  private static void checkPodSelector(
      String kind, JsonObject object, Bundle bundle, List<String> found) {
    var path = kind.equals("NetworkPolicy") ? "spec.podSelector" : "spec.selector";
    var selector = Json.object(object, path);
    if (bundle.workloads().stream().noneMatch(w -> Bundle.matches(selector, w.labels()))) {
      found.add(kind + " " + Json.text(object, "metadata.name") + ": selects no pod");
    }
  }

  private static List<Workload> chosen(Bundle bundle, Map<String, String> selector) {
    return bundle.workloads().stream()
        .filter(w -> w.labels().entrySet().containsAll(selector.entrySet()))
        .toList();
  }
}
