package it.nzd.platform.telemetry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a service has and lacks.
 *
 * @param missing vital dependencies that are not there: the service is not ready
 * @param degraded other dependencies that are not there: the service can do less
 */
record Condition(List<String> missing, List<String> degraded) {
  Condition {
    missing = List.copyOf(missing);
    degraded = List.copyOf(degraded);
  }

  boolean isReady() {
    return missing.isEmpty();
  }

  /** For operators and probes. */
  String toJson() {
    return "{\"status\":\"%s\",\"missing\":%s,\"degraded\":%s}"
        .formatted(isReady() ? "UP" : "DOWN", array(missing), array(degraded));
  }

  /** Names are codes: nothing in them needs escaping. */
  private static String array(List<String> names) {
    return names.stream()
        .map(name -> "\"" + name + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
