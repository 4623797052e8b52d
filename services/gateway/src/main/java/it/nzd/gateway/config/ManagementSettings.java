package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How the gateway is looked after.
 *
 * @param port port of measurements, and of a service's health, over HTTP; 0 for none
 * @param host address to bind; loopback unless told otherwise
 */
@ConfigurationProperties("nzd.management")
public record ManagementSettings(
    @Bindable(defaultValue = "0") int port, @Bindable(defaultValue = "127.0.0.1") String host) {}
