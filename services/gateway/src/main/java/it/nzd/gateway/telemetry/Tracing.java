package it.nzd.gateway.telemetry;

import it.nzd.gateway.http.Trace;
import java.util.Optional;

/** Gives every request its trace. */
public interface Tracing extends AutoCloseable {

  /** The gateway's part of a trace. */
  interface Step {
    /** The trace, with this part as the parent of what follows. */
    Trace trace();

    /** The part is over. */
    void end(String route, int status);
  }

  /** Begins the gateway's part: goes on with the caller's trace or begins one. */
  Step begin(Optional<String> traceparent);

  @Override
  default void close() {}
}
