package it.nzd.k8s;

import java.util.ArrayList;
import java.util.List;

/** What serves leaves gracefully and has a disruption budget; production has several of each. */
final class Availability implements Rule {

  private final int leastReplicas;

  Availability(int leastReplicas) {
    this.leastReplicas = leastReplicas;
  }

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    bundle.workloads().stream()
        .filter(Workload::runsForever)
        .forEach(workload -> check(workload, bundle, found));
    return found;
  }

  private void check(Workload workload, Bundle bundle, List<String> found) {
    if (Integer.parseInt(Json.text(workload.json(), "spec.replicas")) < leastReplicas) {
      found.add(workload + ": fewer than " + leastReplicas + " replicas");
    }
    var budgets =
        bundle
            .ofKind("PodDisruptionBudget")
            .filter(b -> Bundle.matches(Json.object(b, "spec.selector"), workload.labels()))
            .count();
    if (budgets != 1) {
      found.add(workload + ": " + budgets + " disruption budgets instead of one");
    }
    var grace = number(Json.text(workload.pod(), "terminationGracePeriodSeconds"));
    for (var container : workload.containers()) {
      var pause = number(Json.text(container, "lifecycle.preStop.sleep.seconds"));
      if (pause < 1 || grace < pause + 30) {
        found.add(workload + ": leaves at once, or has less than 30 s to finish its work");
      }
    }
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
