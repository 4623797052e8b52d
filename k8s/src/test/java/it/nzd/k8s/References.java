package it.nzd.k8s;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Every ConfigMap, Secret and ServiceAccount that is referred to is rendered too, with the key in
 * question, or is listed in provided.properties; every volume that is mounted is declared.
 */
final class References implements Rule {

  private final Map<String, List<String>> provided;

  References(Map<String, List<String>> provided) {
    this.provided = Map.copyOf(provided);
  }

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var reference : all(bundle)) {
      if (!isMet(reference, bundle)) {
        found.add(reference.by() + ": nobody provides " + reference);
      }
    }
    for (var workload : bundle.workloads()) {
      checkVolumes(workload, found);
    }
    return found;
  }

  /** What these manifests expect from outside: {@code kind/name} entries of provided.properties. */
  static TreeSet<String> fromOutside(Bundle bundle) {
    var names = new TreeSet<String>();
    for (var reference : all(bundle)) {
      if (!bundle.has(reference.kind(), reference.name())) {
        names.add(reference.kind() + "/" + reference.name());
      }
    }
    return names;
  }

  private boolean isMet(Reference reference, Bundle bundle) {
    var keys = provided.get(reference.kind() + "/" + reference.name());
    if (keys != null) {
      return reference.key().isEmpty() || keys.contains(reference.key());
    }
    if (!bundle.has(reference.kind(), reference.name())) {
      return false;
    }
    var data = Json.object(bundle.one(reference.kind(), reference.name()), "data");
    return reference.key().isEmpty() || data.has(reference.key());
  }

  private static List<Reference> all(Bundle bundle) {
    var found = new ArrayList<Reference>();
    for (var workload : bundle.workloads()) {
      var account = Json.text(workload.pod(), "serviceAccountName");
      found.add(new Reference("ServiceAccount", account, "", workload.toString()));
      for (var container : workload.allContainers()) {
        collect(container, workload, found);
      }
      for (var volume : Json.objects(workload.pod(), "volumes")) {
        collectVolume(volume, workload, found);
      }
    }
    bundle
        .ofKind("Ingress")
        .flatMap(ingress -> Json.objects(ingress, "spec.tls").stream())
        .forEach(
            t -> found.add(new Reference("Secret", Json.text(t, "secretName"), "", "Ingress")));
    return found;
  }

  private static void collect(JsonObject container, Workload by, List<Reference> found) {
    for (var source : Json.objects(container, "envFrom")) {
      add(source, "configMapRef", "ConfigMap", by, found);
      add(source, "secretRef", "Secret", by, found);
    }
    for (var variable : Json.objects(container, "env")) {
      add(variable, "valueFrom.configMapKeyRef", "ConfigMap", by, found);
      add(variable, "valueFrom.secretKeyRef", "Secret", by, found);
    }
  }

  private static void add(
      JsonElement from, String path, String kind, Workload by, List<Reference> found) {
    Json.at(from, path)
        .ifPresent(
            r ->
                found.add(
                    new Reference(kind, Json.text(r, "name"), Json.text(r, "key"), by.toString())));
  }

  private static void collectVolume(JsonObject volume, Workload by, List<Reference> found) {
    add(volume, "configMap", "ConfigMap", by, found);
    var secret = Json.text(volume, "secret.secretName");
    if (!secret.isEmpty()) {
      found.add(new Reference("Secret", secret, "", by.toString()));
      for (var item : Json.objects(volume, "secret.items")) {
        found.add(new Reference("Secret", secret, Json.text(item, "key"), by.toString()));
      }
    }
  }

  private static void checkVolumes(Workload workload, List<String> found) {
    var declared = new TreeSet<String>();
    Json.objects(workload.pod(), "volumes").forEach(v -> declared.add(Json.text(v, "name")));
    Json.objects(workload.json(), "spec.volumeClaimTemplates")
        .forEach(claim -> declared.add(Json.text(claim, "metadata.name")));
    for (var container : workload.allContainers()) {
      for (var mount : Json.objects(container, "volumeMounts")) {
        if (!declared.contains(Json.text(mount, "name"))) {
          found.add(workload + ": mounts " + Json.text(mount, "name") + ", which is no volume");
        }
      }
    }
  }

  private record Reference(String kind, String name, String key, String by) {
    @Override
    public String toString() {
      return kind + "/" + name + (key.isEmpty() ? "" : " with the key " + key);
    }
  }
}
