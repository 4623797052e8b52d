package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Sessions.
 *
 * @param idle a session ends when it was not used for so long
 * @param absolute a session ends after so long, used or not
 * @param cached how long a replica may not notice that another ended a session
 */
@ConfigurationProperties("nzd.gateway.session")
public record SessionSettings(
    @Bindable(defaultValue = "60m") Duration idle,
    @Bindable(defaultValue = "10h") Duration absolute,
    @Bindable(defaultValue = "2s") Duration cached) {}
