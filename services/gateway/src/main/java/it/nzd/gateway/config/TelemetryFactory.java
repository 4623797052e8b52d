package it.nzd.gateway.config;

import com.mongodb.MongoException;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import it.nzd.gateway.live.EventStreams;
import it.nzd.gateway.session.SessionStore;
import it.nzd.gateway.telemetry.ExportedSpans;
import it.nzd.gateway.telemetry.ManagementServer;
import it.nzd.gateway.telemetry.Measurements;
import it.nzd.gateway.telemetry.Requests;
import it.nzd.gateway.telemetry.TraceIds;
import it.nzd.gateway.telemetry.Tracing;
import jakarta.inject.Singleton;
import java.util.function.LongSupplier;

/** Measurements and traces. */
@Factory
final class TelemetryFactory {

  @Singleton
  @Bean(preDestroy = "close")
  Measurements measurements(SessionStore sessions, EventStreams streams) {
    var measurements = new Measurements();
    measurements.watch("nzd.gateway.sessions", "Sessions in the store", () -> sessionsIn(sessions));
    measurements.watch(
        "nzd.gateway.live.streams", "Live streams that this replica holds open", streams::open);
    return measurements;
  }

  /** Traces always have ids; they leave the process only where a collector is named. */
  @Singleton
  @Bean(preDestroy = "close")
  Tracing tracing(@Value("${otel.exporter.otlp.endpoint:}") String endpoint, LongSupplier random) {
    return endpoint.isEmpty() ? new TraceIds(random) : ExportedSpans.to(endpoint);
  }

  @Singleton
  Requests requests(Measurements measurements, Tracing tracing) {
    return new Requests(measurements, tracing);
  }

  @Context
  @Bean(preDestroy = "close")
  @Requires(property = "nzd.management.port", pattern = "[1-9][0-9]*")
  ManagementServer management(ManagementSettings settings, Measurements measurements) {
    return new ManagementServer(settings.host(), settings.port(), measurements::scrape);
  }

  /** A store that is away makes the number unknown, not zero. */
  private static double sessionsIn(SessionStore sessions) {
    try {
      return sessions.count();
    } catch (MongoException e) {
      return Double.NaN;
    }
  }
}
