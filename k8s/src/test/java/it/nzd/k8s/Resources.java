package it.nzd.k8s;

import java.util.ArrayList;
import java.util.List;

/** Memory is reserved as it is limited; CPU is asked for and never capped; folders are bounded. */
final class Resources implements Rule {

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      for (var container : workload.allContainers()) {
        var requests = Json.map(container, "resources.requests");
        var limits = Json.map(container, "resources.limits");
        if (!limits.containsKey("memory") || !limits.get("memory").equals(requests.get("memory"))) {
          found.add(workload + ": memory limit and request differ or are missing");
        }
        if (!requests.containsKey("cpu") || limits.containsKey("cpu")) {
          found.add(workload + ": wants a CPU request and no CPU limit");
        }
      }
      for (var volume : Json.objects(workload.pod(), "volumes")) {
        if (volume.has("emptyDir") && Json.text(volume, "emptyDir.sizeLimit").isEmpty()) {
          found.add(workload + ": emptyDir " + Json.text(volume, "name") + " without a limit");
        }
      }
    }
    return found;
  }
}
