package it.nzd.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoMetersTest {
  private final ObjectMapper json = new ObjectMapper();

  private DemoMeters meters() throws IOException {
    try (var in = DemoMetersTest.class.getResourceAsStream("/demo/meters.json")) {
      return new DemoMeters(json.readTree(in), json, 2025);
    }
  }

  @Test
  void shouldGiveEachDayItsHoursAndBeTheSameEveryTime() throws IOException {
    var file = meters().file("CARRIER_ELECTRICITY_FED_IN");
    var rows = file.lines().skip(1).toList();

    assertThat(rows).hasSize(2 * 365);
    assertThat(hours(rows, "2025-03-30")).isEqualTo(23);
    assertThat(hours(rows, "2025-06-21")).isEqualTo(24);
    assertThat(hours(rows, "2025-10-26")).isEqualTo(25);
    assertThat(rows.getFirst()).startsWith("IT000E00000001;2025-01-01;0,000;");
    assertThat(meters().file("CARRIER_ELECTRICITY_FED_IN")).isEqualTo(file);
  }

  private static int hours(List<String> rows, String day) {
    var row = rows.stream().filter(one -> one.contains(";" + day + ";")).findFirst().orElseThrow();
    return row.split(";").length - 2;
  }

  @Test
  void shouldBringAYearInWithOneFileADirection() throws IOException {
    var steps = meters().steps();

    assertThat(steps).hasSize(5 + 2 + 3 * 5);
    assertThat(steps)
        .filteredOn(step -> step.call().endsWith("/ImportMeterReadings"))
        .hasSize(2)
        .allMatch(step -> step.request().get("sha256").asText().length() == 64)
        .allMatch(step -> step.request().get("content").asText().length() < 600_000);
    assertThat(steps.getFirst().request().at("/meter/source/mark").asText())
        .isEqualTo("MARK_ILLUSTRATIVE");
    assertThat(steps.getLast().as())
        .as("another person than who brought it in")
        .isNotEqualTo(steps.getFirst().as());
  }
}
