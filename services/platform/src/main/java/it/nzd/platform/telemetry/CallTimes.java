package it.nzd.platform.telemetry;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.micrometer.core.instrument.Timer;
import it.nzd.platform.grpc.CallObserver;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How long served calls take, by method and status: {@code nzd_calls_seconds}. */
@Singleton
final class CallTimes implements CallObserver {
  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(150),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final Measurements measurements;

  CallTimes(Measurements measurements) {
    this.measurements = measurements;
  }

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    var begun = Timer.start(measurements.registry());
    var method = call.getMethodDescriptor().getFullMethodName();
    var end = new CallEnd(status -> begun.stop(timer(method, status.getCode().name())));
    return end.around(next.startCall(end.around(call), headers));
  }

  private Timer timer(String method, String status) {
    return Timer.builder("nzd.calls")
        .description("Served calls")
        .tag("method", method)
        .tag("status", status)
        .serviceLevelObjectives(BOUNDS)
        .register(measurements.registry());
  }
}
