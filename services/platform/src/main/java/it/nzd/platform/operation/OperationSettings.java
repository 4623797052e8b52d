package it.nzd.platform.operation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How background work is done.
 *
 * @param workers how much is worked on at the same time in this process
 * @param pollEvery how often to look for work that another process was asked for, or left behind
 * @param lease how long a silent worker is believed to be alive
 * @param saveEvery how often progress is stored at most
 * @param attempts how often work is begun before it counts as failed
 * @param retryAfter pause after an attempt that could not reach something, longer each time
 * @param keepEnded how long work that has ended can still be looked at before it is deleted
 */
@ConfigurationProperties("nzd.operations")
public record OperationSettings(
    @Bindable(defaultValue = "2") int workers,
    @Bindable(defaultValue = "2s") Duration pollEvery,
    @Bindable(defaultValue = "30s") Duration lease,
    @Bindable(defaultValue = "250ms") Duration saveEvery,
    @Bindable(defaultValue = "5") int attempts,
    @Bindable(defaultValue = "5s") Duration retryAfter,
    @Bindable(defaultValue = "30d") Duration keepEnded) {}
