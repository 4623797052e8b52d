package it.nzd.platform.grpc;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where a service listens.
 *
 * @param port network port; 0 for none
 * @param host address to bind; loopback unless told otherwise
 * @param inProcessName name of the in-process transport; empty for none
 */
@ConfigurationProperties("nzd.grpc")
public record ServerSettings(
    @Bindable(defaultValue = "0") int port,
    @Bindable(defaultValue = "127.0.0.1") String host,
    @Bindable(defaultValue = "") String inProcessName) {}
