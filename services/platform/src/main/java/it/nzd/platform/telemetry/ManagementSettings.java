package it.nzd.platform.telemetry;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.util.List;

/**
 * How a service is looked after.
 *
 * @param port port of measurements, and of a service's health, over HTTP; 0 for none
 * @param host address to bind; loopback unless told otherwise
 * @param checkEvery how often the dependencies are looked at
 * @param neighbours services, by context code, whose absence is worth telling
 */
@ConfigurationProperties("nzd.management")
public record ManagementSettings(
    @Bindable(defaultValue = "0") int port,
    @Bindable(defaultValue = "127.0.0.1") String host,
    @Bindable(defaultValue = "3s") Duration checkEvery,
    @Bindable(defaultValue = "") List<String> neighbours) {
  public ManagementSettings {
    neighbours = List.copyOf(neighbours);
  }
}
