package it.nzd.k8s;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** All objects that one kustomization renders. */
record Bundle(List<JsonObject> objects) {

  private static final Set<String> RUNNING = Set.of("Deployment", "StatefulSet", "Job");

  static Bundle parse(String yaml) {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    var gson = new Gson();
    var objects = new ArrayList<JsonObject>();
    for (var document : new Yaml(new SafeConstructor(options)).loadAll(yaml)) {
      objects.add(gson.toJsonTree(document).getAsJsonObject());
    }
    return new Bundle(List.copyOf(objects));
  }

  Stream<JsonObject> ofKind(String kind) {
    return objects.stream().filter(object -> Json.text(object, "kind").equals(kind));
  }

  JsonObject one(String kind, String name) {
    return ofKind(kind)
        .filter(object -> Json.text(object, "metadata.name").equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + kind + " " + name));
  }

  List<Workload> workloads() {
    return objects.stream()
        .filter(object -> RUNNING.contains(Json.text(object, "kind")))
        .map(o -> new Workload(Json.text(o, "kind"), Json.text(o, "metadata.name"), o))
        .toList();
  }

  boolean has(String kind, String name) {
    return ofKind(kind).anyMatch(object -> Json.text(object, "metadata.name").equals(name));
  }

  /** A copy that may be changed without changing this one. */
  Bundle copy() {
    return new Bundle(objects.stream().map(JsonObject::deepCopy).toList());
  }

  static boolean matches(JsonObject selector, Map<String, String> labels) {
    var expressionsHold =
        Json.objects(selector, "matchExpressions").stream().allMatch(e -> holds(e, labels));
    return expressionsHold
        && labels.entrySet().containsAll(Json.map(selector, "matchLabels").entrySet());
  }

  private static boolean holds(JsonObject expression, Map<String, String> labels) {
    var value = labels.get(Json.text(expression, "key"));
    var operator = Json.text(expression, "operator");
    return switch (operator) {
      case "In" -> value != null && Json.texts(expression, "values").contains(value);
      case "Exists" -> value != null;
      default -> throw new IllegalArgumentException("operator " + operator + " is not used here");
    };
  }
}
