package it.nzd.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The script: every fact of the demonstration, in the order it is told. */
final class DemoScript {
  private static final List<String> TERRITORY = List.of("territory", "public-counts", "people");
  private static final List<String> NUMBERS =
      List.of(
          "catalogue",
          "published-series",
          "illustrative-series",
          "firm-observations",
          "interventions");
  private static final List<String> STORY =
      List.of("barriers", "sandboxes", "consultations", "decisions", "trials", "theories");

  private final ObjectMapper json = new ObjectMapper();

  /** Cities, districts, statements and the people's standing. */
  List<DemoStep> territory() {
    return steps(TERRITORY);
  }

  /** The invented firms, in no particular order. */
  List<DemoStep> firms() {
    return new DemoFirms(read("firms"), json).steps();
  }

  /** Catalogue, factors, series and targets. */
  List<DemoStep> numbers() {
    return steps(NUMBERS);
  }

  /** The invented meters and a year of their readings. */
  List<DemoStep> meters() {
    var steps = steps(List.of("meters"));
    steps.addAll(new DemoMeters(read("meters"), json).steps());
    return steps;
  }

  /** What the districts do with it: one story each. */
  List<DemoStep> story() {
    return steps(STORY);
  }

  private ArrayList<DemoStep> steps(List<String> files) {
    var steps = new ArrayList<DemoStep>();
    for (var file : files) {
      for (var step : read(file).get("steps")) {
        steps.add(
            new DemoStep(
                step.get("key").asText(),
                step.get("as").asText(),
                step.get("call").asText(),
                step.get("request"),
                text(step, "save"),
                text(step, "until")));
      }
    }
    return steps;
  }

  private static @Nullable String text(JsonNode step, String field) {
    var value = step.get(field);
    return value == null ? null : value.asText();
  }

  private JsonNode read(String file) {
    try (var in = DemoScript.class.getResourceAsStream("/demo/" + file + ".json")) {
      return json.readTree(Objects.requireNonNull(in, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
