package it.nzd.gateway.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The measurements of the gateway. Labels are route templates and classes of status, never names,
 * addresses or people: there are as many as the contract has routes.
 */
public final class Measurements implements AutoCloseable {

  private static final Duration[] BOUNDS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(150),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  public Measurements() {
    registry.config().commonTags("service", "gateway");
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Has a number looked up each time the measurements are read. */
  public void watch(String name, String description, Supplier<Number> number) {
    Gauge.builder(name, number).description(description).register(registry);
  }

  /** Everything measured, in Prometheus' text format. */
  public String scrape() {
    return registry.scrape();
  }

  Timer.Sample begin() {
    return Timer.start(registry);
  }

  /** A request was answered: {@code nzd_gateway_requests_seconds}. */
  void end(Timer.Sample begun, String route, int status) {
    begun.stop(
        Timer.builder("nzd.gateway.requests")
            .description("Requests until their answer begins")
            .tag("route", route)
            .tag("status", status / 100 + "xx")
            .serviceLevelObjectives(BOUNDS)
            .register(registry));
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
