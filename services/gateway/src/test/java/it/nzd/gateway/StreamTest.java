package it.nzd.gateway;

import static it.nzd.gateway.testing.TestGateway.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DynamicMessage;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import it.nzd.gateway.testing.RawClient;
import it.nzd.gateway.testing.TestGateway;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamTest {

  private static final String FILES =
      "/api/v1/cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W/files";

  private TestGateway gateway;

  @BeforeEach
  void start() {
    gateway =
        TestGateway.start(
            Map.of(
                "nzd.gateway.live.heartbeat",
                "200ms",
                "nzd.gateway.live.watch",
                "100ms",
                "nzd.gateway.session.cached",
                "100ms"));
  }

  @AfterEach
  void stop() {
    gateway.close();
  }

  @Test
  void shouldStreamAnUploadInPieces() {
    var content = random(3_000_000);
    gateway.services.answerJson("UploadOrganisationFile", "{\"sizeBytes\":3000000}");

    var response =
        gateway.send(
            gateway
                .request(FILES + ":upload?fileName=piano%20d%27azione.pdf")
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(content)));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(json(response).get("sizeBytes").asInt()).isEqualTo(3_000_000);
    var messages = gateway.services.last().messages();
    assertThat(messages.getFirst().toString())
        .contains(
            "parent: \"cities/prato/organisations/01HZXJ9K3M4N5P6Q7R8S9T0V1W\"",
            "file_name: \"piano d\\'azione.pdf\"")
        .doesNotContain("content");
    var field = messages.getFirst().getDescriptorForType().findFieldByName("content");
    var received =
        messages.stream()
            .map(m -> (ByteString) m.getField(field))
            .reduce(ByteString.EMPTY, ByteString::concat);
    assertThat(received.toByteArray()).isEqualTo(content);
    assertThat(messages).allSatisfy(m -> assertThat(m.getSerializedSize()).isLessThan(300_000));
  }

  @Test
  void shouldRefuseAnUploadThatIsTooLarge() throws Exception {
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "POST %s:upload?fileName=a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 27000000\r\n\r\nx"
              .formatted(FILES));
      assertThat(raw.head()).startsWith("HTTP/1.1 413");
    }
    gateway.services.answerJson("UploadOrganisationFile", "{}");
    try (var raw = new RawClient(gateway.port())) {
      raw.write(
          "POST %s:upload?fileName=a HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
              .formatted(FILES));
      var chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";
      for (var i = 0; i < 27; i++) {
        raw.tryWrite(chunk);
      }
      assertThat(raw.head()).startsWith("HTTP/1.1 413");
    }
  }

  @Test
  void shouldStreamADownloadAsAnAttachment() throws Exception {
    var pieces = List.of(random(200_000), random(200_000), random(5));
    gateway.services.script(
        "ExportOrganisations", (messages, call) -> content(call, "text/csv", pieces));

    var response =
        gateway
            .client()
            .send(
                gateway
                    .request(
                        "/api/v1/cities/prato/organisations:export?filter.query=a&decimalComma=true")
                    .build(),
                BodyHandlers.ofByteArray());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/csv");
    assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment; filename=");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.body()).hasSize(400_005).endsWith(pieces.getLast());
  }

  @Test
  void shouldAnswerARefusedDownloadWithAProblem() {
    gateway.services.fail("DownloadOrganisationFile", Status.NOT_FOUND.asRuntimeException());

    var response = gateway.get(FILES + "/01HZXJ9K3M4N5P6Q7R8S9T0V1W:download");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void shouldSendEventsWithIdsAndResumeBehindTheLast() throws Exception {
    gateway.services.script(
        "FollowChanges",
        (messages, call) -> {
          var after = messages.getFirst().toString().contains("after_sequence: 7") ? 7 : 0;
          call.sendHeaders(new Metadata());
          for (var sequence = after + 1; sequence <= after + 2; sequence++) {
            call.sendMessage(change(sequence));
          }
        });
    var cookie = gateway.signIn("anna");

    var lines = follow(cookie, "7");

    assertThat(take(lines, 12))
        .contains("id: 8", "id: 9", "retry: 2000", ": still here")
        .anySatisfy(line -> assertThat(line).startsWith("data: {").contains("\"sequence\":8"))
        .doesNotContain("id: 1", "id: 7");
  }

  @Test
  void shouldEndTheStreamWithTheSession() throws Exception {
    gateway.services.script("FollowChanges", (messages, call) -> call.sendHeaders(new Metadata()));
    var cookie = gateway.signIn("anna");
    var lines = follow(cookie, "");

    gateway.send(
        gateway
            .request("/auth/logout")
            .header("Cookie", cookie)
            .header("X-CSRF-Token", gateway.csrf(cookie))
            .POST(BodyPublishers.noBody()));

    List<String> seen = new CopyOnWriteArrayList<>();
    lines.forEachRemaining(seen::add);
    assertThat(seen).contains("event: end", "data: {\"reason\":\"session-ended\"}");
    var context = gateway.services.last().context();
    Awaitility.await().untilAsserted(() -> assertThat(context.isCancelled()).isTrue());
  }

  @Test
  void shouldGoOnWithAFreshTokenAndSendNothingTwice() throws Exception {
    List<ServerCall<DynamicMessage, DynamicMessage>> open = new CopyOnWriteArrayList<>();
    gateway.services.script(
        "FollowChanges",
        (messages, call) -> {
          call.sendHeaders(new Metadata());
          open.add(call);
          call.sendMessage(change(1));
        });
    var cookie = gateway.signIn("anna");
    var lines = follow(cookie, "");

    gateway.clock.advance(Duration.ofMinutes(6));
    Awaitility.await().until(() -> open.size() == 2);
    open.getLast().sendMessage(change(2));

    assertThat(gateway.services.last().header("authorization")).isEqualTo("Bearer access-2");
    var seen = take(lines, 10, "id: 2");
    assertThat(seen.stream().filter(line -> line.startsWith("id: ")).collect(Collectors.toList()))
        .containsExactly("id: 1", "id: 2");
  }

  @Test
  void shouldRefuseAStreamWithAProblem() {
    gateway.services.fail("FollowChanges", Status.UNAUTHENTICATED.asRuntimeException());

    assertThat(gateway.get("/api/v1/events").statusCode()).isEqualTo(401);
  }

  @Test
  void shouldCancelTheCallWhenTheBrowserLeaves() throws Exception {
    gateway.services.script("GetCity", (messages, call) -> {});
    try (var raw = new RawClient(gateway.port())) {
      raw.write("GET /api/v1/cities/prato HTTP/1.1\r\nHost: localhost\r\n\r\n");
      Awaitility.await().until(() -> gateway.services.count() == 1);
    }
    var context = gateway.services.last().context();

    Awaitility.await().atMost(Duration.ofSeconds(3)).until(context::isCancelled);
  }

  private Iterator<String> follow(String cookie, String last) throws Exception {
    var response =
        gateway
            .client()
            .send(
                gateway
                    .request("/api/v1/events")
                    .header("Cookie", cookie)
                    .header("Last-Event-ID", last)
                    .build(),
                BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
    return response.body().iterator();
  }

  private static List<String> take(Iterator<String> lines, int count) {
    return take(lines, count, "never");
  }

  private static List<String> take(Iterator<String> lines, int count, String until) {
    List<String> seen = new CopyOnWriteArrayList<>();
    while ((seen.size() < count || !until.equals("never"))
        && !seen.contains(until)
        && lines.hasNext()) {
      seen.add(lines.next());
    }
    return seen;
  }

  private DynamicMessage change(int sequence) {
    return gateway.services.message(
        "FollowChanges", "{\"sequence\":" + sequence + ",\"kind\":\"updated\"}");
  }

  private void content(
      ServerCall<DynamicMessage, DynamicMessage> call, String type, List<byte[]> pieces) {
    call.sendHeaders(new Metadata());
    for (var piece : pieces) {
      var empty =
          gateway.services.message("ExportOrganisations", "{\"contentType\":\"" + type + "\"}");
      var data = empty.getDescriptorForType().findFieldByName("data");
      call.sendMessage(empty.toBuilder().setField(data, ByteString.copyFrom(piece)).build());
    }
    call.close(Status.OK, new Metadata());
  }

  private static byte[] random(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
