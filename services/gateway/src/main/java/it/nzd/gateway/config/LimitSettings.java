package it.nzd.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How often; 0 a second means no limit.
 *
 * @param personPerSecond requests of one person or token a second, on average
 * @param personBurst requests of one person or token at once
 * @param addressPerSecond requests from one address a second, on average
 * @param addressBurst requests from one address at once
 */
@ConfigurationProperties("nzd.gateway.limits")
public record LimitSettings(
    @Bindable(defaultValue = "100") long personPerSecond,
    @Bindable(defaultValue = "400") long personBurst,
    @Bindable(defaultValue = "300") long addressPerSecond,
    @Bindable(defaultValue = "1200") long addressBurst) {}
