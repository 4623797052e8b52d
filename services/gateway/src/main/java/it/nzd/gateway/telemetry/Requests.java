package it.nzd.gateway.telemetry;

import io.micrometer.core.instrument.Timer;
import it.nzd.gateway.http.Trace;
import java.util.Optional;

/** Measures and traces requests, from the door to the answer. */
public final class Requests {

  private final Measurements measurements;
  private final Tracing tracing;

  public Requests(Measurements measurements, Tracing tracing) {
    this.measurements = measurements;
    this.tracing = tracing;
  }

  /**
   * A request has come.
   *
   * @param traceparent the trace that the caller names, if any
   */
  public Request begin(Optional<String> traceparent) {
    return new Request(measurements.begin(), tracing.begin(traceparent));
  }

  /** One request under way. */
  public final class Request {
    private final Timer.Sample begun;
    private final Tracing.Step step;

    private Request(Timer.Sample begun, Tracing.Step step) {
      this.begun = begun;
      this.step = step;
    }

    /** The trace that the request belongs to; it travels on to the services. */
    public Trace trace() {
      return step.trace();
    }

    /**
     * The answer is there.
     *
     * @param route verb and template of the route, or the room that answered
     */
    public void end(String route, int status) {
      measurements.end(begun, route, status);
      step.end(route, status);
    }
  }
}
