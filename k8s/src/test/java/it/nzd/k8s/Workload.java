package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Something that runs pods: a Deployment, a StatefulSet or a Job. */
record Workload(String kind, String name, JsonObject json) {

  JsonObject pod() {
    return Json.object(json, "spec.template.spec");
  }

  Map<String, String> labels() {
    return Json.map(json, "spec.template.metadata.labels");
  }

  /** The containers that serve. */
  List<JsonObject> containers() {
    return Json.objects(pod(), "containers");
  }

  List<JsonObject> allContainers() {
    var all = new ArrayList<>(Json.objects(pod(), "initContainers"));
    all.addAll(containers());
    return all;
  }

  boolean runsForever() {
    return !kind.equals("Job");
  }

  boolean opensPort(String nameOrNumber) {
    return containers().stream()
        .flatMap(container -> Json.objects(container, "ports").stream())
        .anyMatch(
            port ->
                Json.text(port, "name").equals(nameOrNumber)
                    || Json.text(port, "containerPort").equals(nameOrNumber));
  }

  String label(String shortName) {
    return labels().getOrDefault("app.kubernetes.io/" + shortName, "");
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
