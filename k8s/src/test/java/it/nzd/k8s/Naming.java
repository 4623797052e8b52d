package it.nzd.k8s;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names are DNS labels and unique by kind; pods carry the recommended labels. */
final class Naming implements Rule {

  private static final String DNS_LABEL = "[a-z]([-a-z0-9]{0,61}[a-z0-9])?";

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var object : bundle.objects()) {
      var name = Json.text(object, "metadata.name");
      var called = Json.text(object, "kind") + " " + name;
      if (!name.matches(DNS_LABEL)) {
        found.add(called + ": not a DNS label");
      }
      if (!seen.add(called)) {
        found.add(called + ": twice");
      }
    }
    for (var workload : bundle.workloads()) {
      if (!workload.label("name").equals(workload.name())
          || workload.label("component").isEmpty()
          || workload.label("part-of").isEmpty()
          || workload.label("version").isEmpty()) {
        found.add(workload + ": its pods lack one of the recommended labels");
      }
    }
    return found;
  }
}
