package it.nzd.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every service has a target in the settings, under its own name, on the port that it opens. */
final class Targets implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    var settings =
        bundle
            .ofKind("ConfigMap")
            .filter(map -> Json.text(map, "metadata.name").startsWith("nzd-settings"))
            .findFirst()
            .orElseThrow();
    var values = Json.map(settings, "data");
    for (var workload : bundle.workloads()) {
      if (workload.label("component").equals("service")) {
        var name = workload.name();
        var key = "NZD_SERVICES_" + name.toUpperCase(Locale.ROOT) + "_TARGET";
        if (!("dns:///" + name + ":9090").equals(values.get(key)) || !bundle.has("Service", name)) {
          found.add(workload + ": " + key + " does not lead to it");
        }
      }
    }
    return found;
  }
}
