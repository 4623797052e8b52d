package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.rpc.BadRequest;
import com.google.rpc.BadRequest.FieldViolation;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpResponse;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

  private static TestGateway gateway;

  @BeforeAll
  static void start() {
    gateway = TestGateway.start(Map.of("nzd.gateway.deadline", "700ms"));
  }

  @AfterAll
  static void stop() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_ARGUMENT, X, 400",
    "INVALID_ARGUMENT, ETAG_REQUIRED, 428",
    "OUT_OF_RANGE, X, 400",
    "UNAUTHENTICATED, X, 401",
    "PERMISSION_DENIED, X, 403",
    "NOT_FOUND, RESOURCE_NOT_FOUND, 404",
    "ALREADY_EXISTS, X, 409",
    "FAILED_PRECONDITION, X, 409",
    "ABORTED, X, 409",
    "ABORTED, STALE_VERSION, 412",
    "RESOURCE_EXHAUSTED, X, 429",
    "UNIMPLEMENTED, X, 501",
    "UNAVAILABLE, X, 503",
    "DEADLINE_EXCEEDED, X, 504",
    "INTERNAL, X, 500",
    "UNKNOWN, X, 500",
    "DATA_LOSS, X, 500",
  })
  void shouldTranslateEveryCode(Status.Code code, String reason, int status) {
    fail(code, ErrorInfo.newBuilder().setReason(reason).putMetadata("resource", "x").build());

    var response = gateway.get("/api/v1/cities/prato");

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    var body = json(response);
    assertThat(body.get("reason").asText()).isEqualTo(reason);
    assertThat(body.get("type").asText()).isEqualTo("/api/docs/problems#" + reason);
    assertThat(body.get("instance").asText()).isEqualTo("/api/v1/cities/prato");
    assertThat(body.get("traceId").asText()).hasSize(32);
    assertThat(body.get("facts").has("resource")).isEqualTo(status != 500);
    assertThat(body.get("detail").asText().equals("A sentence.")).isEqualTo(status != 500);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.Code.class,
      names = {"OK", "CANCELLED"},
      mode = EnumSource.Mode.EXCLUDE)
  void shouldKeepToItselfWhatFrameworksSay(Status.Code code) {
    gateway.services.fail(
        "GetCity",
        code.toStatus().withDescription("java.lang.Secret: at io.grpc.Some").asRuntimeException());

    var response = gateway.get("/api/v1/cities/prato");

    assertThat(response.body()).doesNotContain("Secret", "io.grpc");
    assertThat(json(response).get("reason").asText()).isEqualTo(code.name());
    assertThat(json(response).get("title").asText()).isNotEmpty();
  }

  @Test
  void shouldTellFieldsAsTheBodyHasThem() {
    fail(
        Status.Code.INVALID_ARGUMENT,
        ErrorInfo.newBuilder().setReason("REQUEST_INVALID").build(),
        BadRequest.newBuilder()
            .addFieldViolations(violation("city.display_name.text[\"it_IT\"]", "string.min_len"))
            .addFieldViolations(violation("update_mask", ""))
            .build());

    var body = json(gateway.sendJson("PATCH", "/api/v1/cities/prato", "{}"));

    assertThat(body.get("violations").get(0).get("field").asText())
        .isEqualTo("displayName.text[\"it_IT\"]");
    assertThat(body.get("violations").get(0).get("reason").asText()).isEqualTo("string.min_len");
    assertThat(body.get("violations").get(1).get("field").asText()).isEqualTo("updateMask");
  }

  @Test
  void shouldSayWhenToTryAgain() {
    fail(
        Status.Code.RESOURCE_EXHAUSTED,
        ErrorInfo.newBuilder().setReason("QUOTA").build(),
        RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(7)).build());
    assertThat(gateway.get("/api/v1/cities/prato").headers().firstValue("Retry-After"))
        .contains("7");

    gateway.services.fail("GetCity", Status.UNAVAILABLE.asRuntimeException());
    assertThat(gateway.get("/api/v1/cities/prato").headers().firstValue("Retry-After"))
        .contains("2");

    gateway.services.fail("GetCity", Status.UNAUTHENTICATED.asRuntimeException());
    assertThat(gateway.get("/api/v1/cities/prato").headers().firstValue("WWW-Authenticate"))
        .contains("Bearer");
  }

  @Test
  void shouldKeepTheIncidentOfAFailure() {
    fail(
        Status.Code.INTERNAL,
        ErrorInfo.newBuilder().setReason("INTERNAL_ERROR").putMetadata("incident", "42").build());

    assertThat(json(gateway.get("/api/v1/cities/prato")).get("facts").get("incident").asText())
        .isEqualTo("42");
  }

  @Test
  void shouldGiveUpAtTheDeadlineAndTellTheService() {
    gateway.services.script("GetCity", (messages, call) -> {});

    HttpResponse<String> response = gateway.get("/api/v1/cities/prato");

    assertThat(response.statusCode()).isEqualTo(504);
    var context = gateway.services.last().context();
    Awaitility.await().untilAsserted(() -> assertThat(context.isCancelled()).isTrue());
  }

  @Test
  void shouldSayThatAServiceIsAway() {
    var away = TestGateway.start(Map.of("nzd.services.stakeholders.target", "in-process:nowhere"));
    try (away) {
      assertThat(away.get("/api/v1/cities/prato").statusCode()).isEqualTo(503);
    }
  }

  private static FieldViolation violation(String field, String reason) {
    return FieldViolation.newBuilder()
        .setField(field)
        .setReason(reason)
        .setDescription("No.")
        .build();
  }

  private static void fail(Status.Code code, ErrorInfo info, com.google.protobuf.Message... more) {
    var status =
        com.google.rpc.Status.newBuilder()
            .setCode(code.value())
            .setMessage("A sentence.")
            .addDetails(Any.pack(info));
    for (var detail : more) {
      status.addDetails(Any.pack(detail));
    }
    var exception = StatusProto.toStatusRuntimeException(status.build(), new Metadata());
    gateway.services.fail("GetCity", exception);
    gateway.services.fail("UpdateCity", exception);
  }
}
