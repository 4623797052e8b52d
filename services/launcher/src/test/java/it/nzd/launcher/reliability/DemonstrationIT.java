package it.nzd.launcher.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.nzd.launcher.RunningProduct;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The story of the demonstration comes to something to look at in each city. */
class DemonstrationIT {
  private final RunningProduct product = RunningProduct.get();

  @ParameterizedTest
  @CsvSource({
    "parma, paolo.riva, STATE_ANSWERED, 12",
    "roma, chiara.leoni, STATE_REPORTED, 11",
    "bergamo, elena.bassi, STATE_OPEN, 7"
  })
  void shouldHaveAConsultationWithAnswers(
      String city, String coordinator, String state, int answers) {
    var api = Api.as(product, coordinator);
    var consultation = api.get("cities/" + city + "/consultations").path("consultations").get(0);
    var name = consultation.path("name").asText();

    assertThat(consultation.path("state").asText()).isEqualTo(state);
    assertThat(api.get(name + "/monitor").path("submitted").asInt()).isEqualTo(answers);
    if (!state.equals("STATE_OPEN")) {
      var results = api.get(name + "/results");
      assertThat(results.path("organisations").asInt()).isEqualTo(answers);
      assertThat(shown(results.path("tables"))).isNotEmpty();
      assertThat(api.get(name).path("themes")).hasSize(3);
    }
  }

  @Test
  void shouldCompareATrialWithItsReplicasInNumbers() {
    var api = Api.as(product, "chiara.leoni");
    JsonNode replica = null;
    for (var sandbox : api.get("cities/roma/sandboxes").path("sandboxes")) {
      if (sandbox.path("title").asText().startsWith("Un solo referente")) {
        replica = sandbox;
      }
    }
    assertThat(replica).isNotNull();

    var comparison = api.get(replica.path("name").asText() + "/replicas");

    assertThat(comparison.path("columns")).hasSize(3);
    for (var cell : comparison.path("rows").get(0).path("cells")) {
      assertThat(cell.path("latestValue").asText()).as(cell.toString()).isNotBlank();
    }
  }

  /** Lines that are not hidden. */
  private static List<JsonNode> shown(JsonNode tables) {
    var shown = new ArrayList<JsonNode>();
    for (var table : tables) {
      for (var row : table.path("rows")) {
        if (row.path("hidden").asText("").endsWith("UNSPECIFIED")) {
          shown.add(row);
        }
      }
    }
    return shown;
  }
}
