package it.nzd.k8s;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a manifest by dotted paths; what is absent is empty, never null. */
final class Json {

  private Json() {}

  static Optional<JsonElement> at(JsonElement from, String path) {
    var here = from;
    for (var step : path.split("\\.")) {
      if (!here.isJsonObject() || !here.getAsJsonObject().has(step)) {
        return Optional.empty();
      }
      here = here.getAsJsonObject().get(step);
    }
    return Optional.of(here);
  }

  static JsonObject object(JsonElement from, String path) {
    return at(from, path)
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject)
        .orElseGet(JsonObject::new);
  }

  static List<JsonObject> objects(JsonElement from, String path) {
    var found = new ArrayList<JsonObject>();
    at(from, path)
        .map(JsonElement::getAsJsonArray)
        .orElseGet(JsonArray::new)
        .forEach(item -> found.add(item.getAsJsonObject()));
    return found;
  }

  static List<String> texts(JsonElement from, String path) {
    var found = new ArrayList<String>();
    at(from, path)
        .map(JsonElement::getAsJsonArray)
        .orElseGet(JsonArray::new)
        .forEach(item -> found.add(item.getAsString()));
    return found;
  }

  static String text(JsonElement from, String path) {
    return at(from, path).map(JsonElement::getAsString).orElse("");
  }

  static boolean is(JsonElement from, String path, boolean wanted) {
    return at(from, path).map(JsonElement::getAsString).equals(Optional.of(String.valueOf(wanted)));
  }

  static Map<String, String> map(JsonElement from, String path) {
    var found = new LinkedHashMap<String, String>();
    object(from, path).entrySet().forEach(e -> found.put(e.getKey(), e.getValue().getAsString()));
    return found;
  }
}
