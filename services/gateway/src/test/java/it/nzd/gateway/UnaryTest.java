package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnaryTest {

  private static final String ORGANISATION =
      "/api/v1/cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W";

  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestGateway.start();
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @BeforeEach
  void reset() {
    gateway.services.reset();
  }

  @Test
  void shouldAnswerAGetWithEveryFieldAndTheRevision() {
    gateway.services.answerJson("GetCity", "{\"name\":\"cities/prato\",\"etag\":\"\\\"3\\\"\"}");

    var response = gateway.get("/api/v1/cities/prato");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.headers().firstValue("ETag")).contains("\"3\"");
    assertThat(json(response).get("name").asText()).isEqualTo("cities/prato");
    assertThat(gateway.services.last().messages().getFirst().toString())
        .isEqualTo("name: \"cities/prato\"\n");
  }

  @Test
  void shouldFillNestedRepeatedAndEnumParametersFromTheQuery() {
    gateway.services.answerJson("ListOrganisations", "{\"totalSize\":7}");

    var response =
        gateway.get(
            "/api/v1/cities/-/organisations?filter.query=lana%20rossa&filter.types=TYPE_FIRM"
                + "&filter.types=TYPE_RESEARCH&pageSize=20&order_by=ateco+desc");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).get("totalSize").isInt()).isTrue();
    assertThat(json(response).get("nextPageToken").asText()).isEmpty();
    assertThat(gateway.services.last().messages().getFirst().toString())
        .isEqualTo(
            """
            parent: "cities/-"
            filter {
              query: "lana rossa"
              types: TYPE_FIRM
              types: TYPE_RESEARCH
            }
            order_by: "ateco desc"
            page_size: 20
            """);
  }

  @Test
  void shouldMakeTheMaskOfAPatchFromTheKeysOfItsBody() {
    gateway.services.answerJson("UpdateOrganisation", "{}");

    var response =
        gateway.send(
            gateway
                .request(ORGANISATION)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"4\"")
                .header("Idempotency-Key", "0190f5fe-7c00-7a00-8000-000000000001")
                .method(
                    "PATCH",
                    BodyPublishers.ofString(
                        "{\"legalName\":\"Nuova\",\"employees\":null,\"createTime\":\"2026-01-01T00:00:00Z\"}")));

    assertThat(response.statusCode()).isEqualTo(200);
    var sent = gateway.services.last().messages().getFirst().toString();
    assertThat(sent)
        .contains(
            "legal_name: \"Nuova\"",
            "etag: \"\\\"4\\\"\"",
            "paths: \"legal_name\"",
            "paths: \"employees\"")
        .contains("request_id: \"0190f5fe-7c00-7a00-8000-000000000001\"")
        .contains("name: \"cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W\"")
        .doesNotContain("paths: \"create_time\"", "paths: \"etag\"");
  }

  @Test
  void shouldTakeTheMaskOfAPatchFromTheQuery() {
    gateway.services.answerJson("UpdateOrganisation", "{}");

    gateway.sendJson(
        "PATCH", ORGANISATION + "?updateMask=legalName,sizeClass", "{\"legalName\":\"Nuova\"}");

    assertThat(gateway.services.last().messages().getFirst().toString())
        .contains("paths: \"legal_name\"\n  paths: \"size_class\"");
  }

  @Test
  void shouldPassIfMatchOnADelete() {
    gateway.services.answerJson("DeleteOrganisation", "{}");

    var response = gateway.send(gateway.request(ORGANISATION).header("If-Match", "\"2\"").DELETE());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(gateway.services.last().messages().getFirst().toString())
        .contains("etag: \"\\\"2\\\"\"");
  }

  @Test
  void shouldTellACustomVerbFromTheResource() {
    gateway.services.answerJson("SummariseOrganisations", "{\"total\":3}");
    gateway.services.answerJson("VerifyChain", "{\"done\":1}");

    assertThat(
            json(gateway.get("/api/v1/cities/prato/organisations:summarise")).get("total").asInt())
        .isEqualTo(3);
    assertThat(gateway.sendJson("POST", "/api/v1/cities/prato:verifyChain", "{}").statusCode())
        .isEqualTo(200);
    assertThat(gateway.sendJson("POST", "/api/v1/cities/prato:nothing", "{}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void shouldPassTokenTraceAndDeadlineOn() {
    gateway.services.answerJson("GetCity", "{}");

    gateway.send(
        gateway
            .request("/api/v1/cities/prato")
            .header("Authorization", "Bearer abc.def.ghi")
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

    var call = gateway.services.last();
    assertThat(call.header("authorization")).isEqualTo("Bearer abc.def.ghi");
    assertThat(call.header("traceparent"))
        .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
        .endsWith("-01");
    assertThat(call.context().getDeadline()).isNotNull();
  }

  @Test
  void shouldSayThatTheBrowserHasItAlready() {
    gateway.services.answerJson("GetCity", "{\"etag\":\"\\\"3\\\"\"}");

    var response =
        gateway.send(gateway.request("/api/v1/cities/prato").header("If-None-Match", "\"3\""));

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.body()).isEmpty();
  }
}
