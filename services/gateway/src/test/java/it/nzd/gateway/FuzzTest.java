package it.nzd.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.gateway.testing.RawClient;
import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever comes in, it is refused or served; it never makes the gateway fail. */
class FuzzTest {

  private static TestGateway gateway;

  @BeforeContainer
  static void start() {
    gateway = TestGateway.start();
    gateway.services.answerJson("CreateOrganisation", "{}");
    gateway.services.answerJson("UpdateOrganisation", "{}");
    gateway.services.answerJson("ListOrganisations", "{}");
  }

  @AfterContainer
  static void stop() {
    gateway.close();
  }

  @Property(tries = 300)
  void shouldNeverFailOnABody(@ForAll byte[] body) {
    assertHolds(body);
  }

  @Property(tries = 600)
  void shouldNeverFailOnSomethingLikeJson(@ForAll("almostJson") String body) {
    assertHolds(body.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void shouldNeverFailOnAnAddress(@ForAll("addresses") String address) throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "GET /api/v1/" + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      var head = raw.head();
      assertThat(
              head.isEmpty()
                  || Integer.parseInt(head.substring(9, 12)) < 500
                  || head.startsWith("HTTP/1.1 501"))
          .as(address + "\n" + head)
          .isTrue();
    }
  }

  @Provide
  Arbitrary<String> almostJson() {
    var piece =
        Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"legalName\"",
            "\"sites\"",
            "\"employees\"",
            "\"persons\"",
            "\"type\"",
            "\"TYPE_FIRM\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "null",
            "true",
            "1",
            "-1",
            "1e400",
            "0.1",
            "\"createTime\"",
            "\"2026-01-01T00:00:00Z\"",
            "\"9999999999999-01-01T00:00:00Z\"",
            "\"roofArea\"",
            "\"value\"",
            " ",
            "\"\"");
    return piece.list().ofMaxSize(20).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> addresses() {
    var piece =
        Arbitraries.of(
            "cities",
            "/",
            "prato",
            "organisations",
            "%2f",
            "%00",
            "%",
            "%e2%82",
            "..",
            ".",
            ":",
            ":summarise",
            "?",
            "&",
            "=",
            "filter.query",
            "filter",
            "pageSize",
            "999999999999",
            "updateMask",
            "etag",
            "+",
            "a",
            "#",
            "{",
            "*",
            "\\",
            ";",
            "é");
    return Combinators.combine(
            piece.list().ofMaxSize(12), Arbitraries.of("", "cities/prato/organisations"))
        .as((pieces, start) -> start + String.join("", pieces));
  }

  private static void assertHolds(byte[] body) {
    var request =
        gateway
            .request("/api/v1/cities/prato/organisations")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body));
    assertThat(gateway.send(request).statusCode())
        .as(new String(body, StandardCharsets.UTF_8))
        .isLessThan(500);
  }
}
