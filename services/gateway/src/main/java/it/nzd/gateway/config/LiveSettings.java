package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Event streams.
 *
 * @param heartbeat how often a sign of life is sent
 * @param watch how often the session behind a stream is looked at
 * @param settle how long a refusal is waited for before a stream is taken as open
 */
@ConfigurationProperties("nzd.gateway.live")
public record LiveSettings(
    @Bindable(defaultValue = "15s") Duration heartbeat,
    @Bindable(defaultValue = "2s") Duration watch,
    @Bindable(defaultValue = "150ms") Duration settle) {}
