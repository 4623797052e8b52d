package it.nzd.sandboxes.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How the service looks after trials by itself.
 *
 * @param watchEvery how often it asks the indicators service for new readings
 * @param clockEvery how often it looks for what has expired
 */
@ConfigurationProperties("nzd.sandboxes")
public record SandboxesSettings(
    @Bindable(defaultValue = "1s") Duration watchEvery,
    @Bindable(defaultValue = "20s") Duration clockEvery) {}
