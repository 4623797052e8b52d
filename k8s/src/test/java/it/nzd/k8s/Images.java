package it.nzd.k8s;

import java.util.ArrayList;
import java.util.List;

/** An image is named by a version or a digest, never by what happens to be newest. */
final class Images implements Rule {

  private static final String NAME = "[a-z0-9][a-z0-9./:-]*";
  private static final String VERSION = ":\\d[A-Za-z0-9._-]*";
  private static final String DIGEST = "@sha256:[0-9a-f]{64}";

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      for (var container : workload.allContainers()) {
        var image = Json.text(container, "image");
        if (!image.matches(NAME + "(" + VERSION + "|" + DIGEST + ")")) {
          found.add(workload + ": image " + image + " is not pinned");
        }
      }
    }
    return found;
  }
}
