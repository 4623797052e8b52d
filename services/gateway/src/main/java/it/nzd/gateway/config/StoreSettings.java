package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Where sessions are kept.
 *
 * @param uri the store, [MONGODB_URI]
 * @param database its database; a service takes {@code nzd_} and its context code
 */
@ConfigurationProperties("nzd.store")
public record StoreSettings(
    @Bindable(defaultValue = "mongodb://localhost:27117") String uri,
    @Bindable(defaultValue = "nzd_gateway") String database) {}
