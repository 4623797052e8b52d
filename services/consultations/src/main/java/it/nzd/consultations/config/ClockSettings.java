package it.nzd.consultations.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The clock that opens and closes consultations.
 *
 * @param every how often it looks what is due
 */
@ConfigurationProperties("nzd.consultations.clock")
public record ClockSettings(@Bindable(defaultValue = "2s") Duration every) {}
