package it.nzd.launcher.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import it.nzd.launcher.RunningProduct;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A person who no longer acts for a firm reads nothing of it five seconds later, whichever service
 * keeps it: the profile is kept by stakeholders, its history by activity, and both ask for the
 * standing on their own.
 */
class WithdrawalIT {
  private static final Duration IN_FORCE_WITHIN = Duration.ofSeconds(5);
  private static final String PERSON = "ahmed.rossi";

  private final RunningProduct product = RunningProduct.get();
  private final Api coordinator = Api.as(product, "marco.ferri");
  private final Api firm = Api.as(product, PERSON);

  @Test
  void shouldHoldInEveryServiceWithinFiveSeconds() {
    var organisation = organisation();
    var membership =
        coordinator.post(
            "cities/prato/memberships",
            "{\"person\": \"%s\", \"organisation\": \"%s\", \"fromDay\": \"2025-01-01\"}"
                .formatted(subject(), organisation));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(firm.status(organisation)).isEqualTo(200);
              assertThat(history(firm, organisation)).isPositive();
            });

    coordinator.post(
        membership.path("name").asText() + ":end",
        "{\"etag\": \"%s\"}".formatted(membership.path("etag").asText().replace("\"", "\\\"")));
    var ended = System.nanoTime();

    await()
        .pollInterval(Duration.ofMillis(100))
        .atMost(IN_FORCE_WITHIN)
        .untilAsserted(
            () -> {
              assertThat(firm.status(organisation)).as("profile").isEqualTo(404);
              assertThat(history(firm, organisation)).as("history").isZero();
            });
    System.out.printf(
        "A withdrawn membership holds in both services after %d ms%n",
        Duration.ofNanos(System.nanoTime() - ended).toMillis());
    assertThat(coordinator.status(organisation)).isEqualTo(200);
    assertThat(history(coordinator, organisation)).isPositive();
  }

  /** A firm of its own, which nobody but the city reads. */
  private String organisation() {
    return coordinator
        .post(
            "cities/prato/organisations",
            """
            {"legalName": "Prova del ritiro S.r.l.", "vatNumber": "%s", "type": "TYPE_FIRM",
             "ateco": "13.20", "district": "cities/prato/districts/distretto-tessile",
             "municipality": "100005", "visibility": "VISIBILITY_INTERNAL", "invented": true}
            """
                .formatted(VatNumbers.of(9_900_001)))
        .path("name")
        .asText();
  }

  private String subject() {
    return product.people().people().stream()
        .filter(person -> person.username().equals(PERSON))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static int history(Api reader, String organisation) {
    return reader.get("cities/prato/entries?resource=" + organisation).path("entries").size();
  }
}
