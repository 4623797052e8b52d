package it.nzd.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerInterceptors;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Two services in a row: the first asks the second while it is asked. */
class CallObserversTest {
  private static final Metadata.Key<String> TRACEPARENT =
      Metadata.Key.of("traceparent", Metadata.ASCII_STRING_MARSHALLER);
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private final Tracing tracing = new Tracing("things", "");
  private final Measurements measurements = new Measurements("things");
  private final AtomicReference<String> seenBySecond = new AtomicReference<>("");
  private final AtomicReference<String> loggedByFirst = new AtomicReference<>("");
  private Server first;
  private Server second;
  private ManagedChannel toFirst;
  private ManagedChannel toSecond;

  @BeforeEach
  void start() throws Exception {
    var firstName = UUID.randomUUID().toString();
    var secondName = UUID.randomUUID().toString();
    var asker =
        new HealthGrpc.HealthImplBase() {
          @Override
          public void check(HealthCheckRequest request, StreamObserver<HealthCheckResponse> out) {
            loggedByFirst.set(String.valueOf(MDC.get("traceId")));
            if (request.getService().equals("bad")) {
              throw Status.INTERNAL.asRuntimeException();
            }
            Channel traced = ClientInterceptors.intercept(toSecond, new MadeCalls(tracing));
            out.onNext(HealthGrpc.newBlockingStub(traced).check(request));
            out.onCompleted();
          }
        };
    var asked =
        new HealthGrpc.HealthImplBase() {
          @Override
          public void check(HealthCheckRequest request, StreamObserver<HealthCheckResponse> out) {
            seenBySecond.set(Spans.CURRENT.get().getSpanContext().getTraceId());
            out.onNext(HealthCheckResponse.getDefaultInstance());
            out.onCompleted();
          }
        };
    first =
        InProcessServerBuilder.forName(firstName)
            .addService(
                ServerInterceptors.intercept(
                    asker, new CallTimes(measurements), new ServedCalls(tracing, "things")))
            .build()
            .start();
    second =
        InProcessServerBuilder.forName(secondName)
            .addService(ServerInterceptors.intercept(asked, new ServedCalls(tracing, "others")))
            .build()
            .start();
    toFirst = InProcessChannelBuilder.forName(firstName).build();
    toSecond = InProcessChannelBuilder.forName(secondName).build();
  }

  @AfterEach
  void stop() {
    toFirst.shutdownNow();
    toSecond.shutdownNow();
    first.shutdownNow();
    second.shutdownNow();
    tracing.close();
    measurements.close();
  }

  @Test
  void shouldCarryTheCallersTraceThroughBothServicesAndIntoTheLog() {
    var headers = new Metadata();
    headers.put(TRACEPARENT, "00-" + TRACE + "-00f067aa0ba902b7-01");

    HealthGrpc.newBlockingStub(toFirst)
        .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
        .check(HealthCheckRequest.getDefaultInstance());

    assertThat(loggedByFirst).hasValue(TRACE);
    assertThat(seenBySecond).hasValue(TRACE);
    assertThat(MDC.get("traceId")).isNull();
  }

  @Test
  void shouldBeginATraceWhereTheCallerHasNone() {
    HealthGrpc.newBlockingStub(toFirst).check(HealthCheckRequest.getDefaultInstance());

    assertThat(loggedByFirst.get()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
    assertThat(seenBySecond).hasValue(loggedByFirst.get());
  }

  @Test
  void shouldMeasureByMethodAndStatus() {
    var stub = HealthGrpc.newBlockingStub(toFirst);
    stub.check(HealthCheckRequest.getDefaultInstance());
    stub.check(HealthCheckRequest.getDefaultInstance());
    assertThatThrownBy(() -> stub.check(HealthCheckRequest.newBuilder().setService("bad").build()))
        .isInstanceOf(StatusRuntimeException.class);

    var timer = measurements.registry().find("nzd.calls").tag("status", "OK").timer();
    assertThat(timer).isNotNull();
    assertThat(timer.count()).isEqualTo(2);
    assertThat(measurements.scrape())
        .contains(
            "nzd_calls_seconds_bucket{method=\"grpc.health.v1.Health/Check\",service=\"things\",status=\"OK\"");
  }

  @Test
  void shouldKeepTheMeasurementsOfTwoServicesApart() {
    var other = new Measurements("others");
    HealthGrpc.newBlockingStub(toFirst).check(HealthCheckRequest.getDefaultInstance());

    assertThat(other.registry().find("nzd.calls").timer()).isNull();
    other.close();
  }
}
