package it.nzd.k8s;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A pod of ours starts a main class that exists under its own name, and listens where other pods
 * can reach it.
 */
final class Starts implements Rule {

  private static final String EVERYWHERE = "0.0.0.0";
  private static final Map<String, Map<String, String>> LISTENING =
      Map.of(
          "service",
          Map.of(
              "NZD_GRPC_HOST",
              EVERYWHERE,
              "NZD_GRPC_PORT",
              "9090",
              "NZD_MANAGEMENT_HOST",
              EVERYWHERE,
              "NZD_MANAGEMENT_PORT",
              "9091"),
          "gateway",
          Map.of("MICRONAUT_SERVER_HOST", EVERYWHERE, "MICRONAUT_SERVER_PORT", "8080"));

  private final Path sources;

  Starts(Path sources) {
    this.sources = sources;
  }

  @Override
  public List<String> violations(Bundle bundle) {
    var found = new ArrayList<String>();
    for (var workload : bundle.workloads()) {
      var listening = LISTENING.get(workload.label("component"));
      if (listening != null) {
        check(workload, workload.containers().getFirst(), listening, found);
      }
    }
    return found;
  }

  private void check(
      Workload workload, JsonObject container, Map<String, String> listening, List<String> found) {
    var name = workload.name();
    var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Application";
    var expected = List.of("it.nzd.%s.%s".formatted(name, type));
    if (!Json.texts(container, "args").equals(expected) || !isThere(name, type)) {
      found.add(workload + ": no main class of its own, " + expected.getFirst());
    }
    listening.forEach(
        (variable, value) -> {
          if (!value.equals(value(container, variable))) {
            found.add(workload + ": " + variable + " is not " + value);
          }
        });
  }

  /** Whether some service has the class; a context's code and its folder may differ. */
  private boolean isThere(String context, String type) {
    var file = "src/main/java/it/nzd/%s/%s.java".formatted(context, type);
    try (var services = Files.list(sources)) {
      return services.anyMatch(service -> Files.exists(service.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(JsonObject container, String variable) {
    return Json.objects(container, "env").stream()
        .filter(entry -> Json.text(entry, "name").equals(variable))
        .map(entry -> Json.text(entry, "value"))
        .findFirst()
        .orElse("");
  }
}
