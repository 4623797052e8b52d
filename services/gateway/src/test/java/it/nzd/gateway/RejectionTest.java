package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.gateway.testing.RawClient;
import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {

  private static final String ORGANISATIONS = "/api/v1/cities/prato/organisations";

  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestGateway.start();
    gateway.services.answerJson("CreateOrganisation", "{}");
    gateway.services.answerJson("GetCity", "{}");
    gateway.services.answerJson("ListOrganisations", "{}");
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"legalNam\":\"x\"} | legalNam | FIELD_UNKNOWN",
        "{\"sites\":[{\"label\":\"a\",\"roofArea\":{\"valu\":\"1\"}}]} | sites[0].roofArea.valu | FIELD_UNKNOWN",
        "{\"legalName\":5} | legalName | KIND_WRONG",
        "{\"employees\":{\"persons\":\"5\"}} | employees.persons | KIND_WRONG",
        "{\"employees\":{\"persons\":5.0}} | employees.persons | KIND_WRONG",
        "{\"employees\":{\"persons\":99999999999}} | employees.persons | NUMBER_OUT_OF_RANGE",
        "{\"employees\":7} | employees | KIND_WRONG",
        "{\"sites\":{}} | sites | KIND_WRONG",
        "{\"sites\":[null]} | sites[0] | KIND_WRONG",
        "{\"type\":\"TYPE_NONE\"} | type | VALUE_INVALID",
        "{\"type\":1} | type | KIND_WRONG",
        "{\"invented\":\"true\"} | invented | KIND_WRONG",
        "{\"createTime\":\"yesterday\"} | createTime | VALUE_INVALID",
        "{\"legalName\":\"a\",\"legal_name\":\"b\"} | legal_name | FIELD_REPEATED",
        "{\"legalName\":\"\\ud800\"} | legalName | VALUE_INVALID",
        "{\"legalName\":\"\\u0000\"} | legalName | VALUE_INVALID",
      })
  void shouldNameTheFieldThatIsWrong(String body, String field, String reason) {
    var response = gateway.sendJson("POST", ORGANISATIONS, body);

    assertProblem(response, 400, "REQUEST_INVALID");
    var violation = json(response).get("violations").get(0);
    assertThat(violation.get("field").asText()).isEqualTo(field);
    assertThat(violation.get("reason").asText()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"legalName\":\"a\",\"legalName\":\"b\"}",
        "{\"legalName\":\"a\"} x",
        "{\"legalName\":\"a\"}{}",
        "{\"legalName\":'a'}",
        "{legalName:\"a\"}",
        "{\"legalName\":\"a\",}",
        "// no\n{}",
        "{\"employees\":{\"persons\":NaN}}",
        "{\"employees\":{\"persons\":01}}",
        "{\"legalName\":",
        "nul",
      })
  void shouldRefuseWhatIsNoJson(String body) {
    assertProblem(gateway.sendJson("POST", ORGANISATIONS, body), 400, "JSON_MALFORMED");
  }

  @Test
  void shouldRefuseDeepNestingAndEndlessNumbers() {
    var deep = "{\"sites\":".repeat(1) + "[".repeat(60_000) + "]".repeat(60_000) + "}";
    assertThat(gateway.sendJson("POST", ORGANISATIONS, deep).statusCode()).isEqualTo(400);

    var endless = "{\"employees\":{\"persons\":" + "9".repeat(500_000) + "}}";
    assertProblem(gateway.sendJson("POST", ORGANISATIONS, endless), 400, "JSON_MALFORMED");

    var exponent = "{\"employees\":{\"persons\":1e999999999}}";
    assertThat(gateway.sendJson("POST", ORGANISATIONS, exponent).statusCode()).isEqualTo(400);
  }

  @Test
  void shouldRefuseBrokenUtf8() {
    var broken = new byte[] {'{', '"', 'a', (byte) 0xc3, '(', '"', ':', '1', '}'};
    var response =
        gateway.send(
            gateway
                .request(ORGANISATIONS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(broken)));

    assertProblem(response, 400, "JSON_MALFORMED");
  }

  @Test
  void shouldRefuseOtherContentTypesAndBodiesWhereNoneIsTaken() {
    var form =
        gateway.send(
            gateway
                .request(ORGANISATIONS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("{}")));
    assertProblem(form, 415, "CONTENT_TYPE_REFUSED");

    var body =
        gateway.send(
            gateway.request("/api/v1/cities").method("GET", BodyPublishers.ofString("{}")));
    assertProblem(body, 400, "BODY_NOT_ALLOWED");
    assertProblem(gateway.sendJson("POST", ORGANISATIONS, ""), 400, "REQUEST_INVALID");
  }

  @Test
  void shouldRefuseFiftyMegabytesWithoutReadingThem() throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n\r\n{"
              .formatted(ORGANISATIONS));
      assertThat(raw.head()).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }
  }

  @Test
  void shouldRefuseALargeBodyThatDoesNotSayHowLongItIs() throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
              .formatted(ORGANISATIONS));
      var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      IntStream.range(0, 160).forEach(i -> raw.tryWrite(chunk));
      assertThat(raw.head()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void shouldRefuseAnOrdinaryBodyThatTurnsOutToBeLarge() throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
              .formatted(ORGANISATIONS));
      var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
      IntStream.range(0, 40).forEach(i -> raw.tryWrite(chunk));
      raw.tryWrite("0\r\n\r\n");
      assertThat(raw.head()).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }
  }

  /** 40 hourly columns of a year, as the contract allows for energy sharing. */
  @Test
  void shouldTakeALargeBodyWhereTheContractSaysSo() {
    gateway.services.answerJson("RunEnergySharing", "{}");
    var column = "[" + "12.345,".repeat(8759) + "12.345]";
    var consumers =
        IntStream.range(0, 40)
            .mapToObj(i -> "{\"withdrawnKwh\":" + column + "}")
            .collect(Collectors.joining(","));

    var taken =
        gateway.sendJson(
            "POST",
            "/api/v1/calculators/energy-sharing:run",
            "{\"consumers\":[" + consumers + "]}");
    var refused =
        gateway.sendJson(
            "POST",
            "/api/v1/calculators/statistics:run",
            "{\"values\":[" + "{\"value\":1},".repeat(100_000) + "{}]}");

    assertThat(taken.statusCode()).isEqualTo(200);
    assertProblem(refused, 413, "BODY_TOO_LARGE");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/cities/../cities/prato, 400",
    "/api/v1/cities/%2e%2e/prato, 400",
    "/api/v1/cities/prato%2forganisations, 400",
    "/api/v1/cities/prato%2Forganisations, 400",
    "/api/v1/cities//organisations, 400",
    "//api/v1/cities, 400",
    "/api/v1/cities/%00, 400",
    "/api/v1/cities/a%0d%0ab, 400",
    "/api/v1/cities/%c3%28, 400",
    "/api/v1/cities/%zz, 400",
    "/api/v1/cities/prato/, 400",
    "/api/v1/cities/a%5cb, 400",
    "/api/v1/nothing, 404",
    "/api/v1/cities/prato:nothing, 404",
    "/api/v1/cities/prato%3AverifyChain, 404",
    "/api/v2/cities, 404",
    "/../../etc/passwd, 400",
    "/assets/..%2f..%2fit/nzd/gateway/gateway.properties, 400",
    "/META-INF/MANIFEST.MF, 404",
  })
  void shouldNotBeTrickedByPaths(String path, int status) throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));
      var head = raw.head();
      assertThat(head).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }
  }

  @Test
  void shouldTellWhichVerbsAPathTakes() {
    var response = gateway.sendJson("PUT", "/api/v1/cities/prato", "{}");

    assertProblem(response, 405, "METHOD_NOT_ALLOWED");
    assertThat(response.headers().firstValue("Allow")).contains("GET, PATCH");
    var options =
        gateway.send(gateway.request(ORGANISATIONS).method("OPTIONS", BodyPublishers.noBody()));
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow")).contains("GET, POST");
  }

  @ParameterizedTest
  @CsvSource({
    "filtre.query=a, filtre.query, FIELD_UNKNOWN",
    "pageSize=a, pageSize, VALUE_INVALID",
    "pageSize=3&page_size=4, page_size, FIELD_REPEATED",
    "pageSize=99999999999, pageSize, NUMBER_OUT_OF_RANGE",
    "parent=cities/roma, parent, FIELD_UNKNOWN",
    "filter.types=X, filter.types, VALUE_INVALID",
    "filter=a, filter, FIELD_UNKNOWN",
  })
  void shouldNameTheParameterThatIsWrong(String query, String field, String reason) {
    var response = gateway.get(ORGANISATIONS + "?" + query);

    assertProblem(response, 400, "REQUEST_INVALID");
    assertThat(json(response).get("violations").get(0).get("field").asText()).isEqualTo(field);
    assertThat(json(response).get("violations").get(0).get("reason").asText()).isEqualTo(reason);
  }

  @Test
  void shouldRefuseABodyThatNamesAnotherResource() {
    gateway.services.answerJson("UpdateCity", "{}");

    var response = gateway.sendJson("PATCH", "/api/v1/cities/prato", "{\"name\":\"cities/roma\"}");

    assertThat(json(response).get("violations").get(0).get("reason").asText())
        .isEqualTo("VALUES_DIFFER");
  }

  @Test
  void shouldRefuseTooManyHeaders() {
    var request = gateway.request("/api/v1/cities/prato");
    IntStream.range(0, 100).forEach(i -> request.header("X-" + i, "1"));

    assertProblem(gateway.send(request), 431, "HEADERS_TOO_LARGE");
  }

  private static void assertProblem(HttpResponse<String> response, int status, String reason) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(json(response).get("reason").asText()).isEqualTo(reason);
    assertThat(json(response).get("status").asInt()).isEqualTo(status);
    assertThat(response.body().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    assertThat(response.body())
        .doesNotContain("Exception", "it.nzd", "com.google", "com.fasterxml");
  }
}
