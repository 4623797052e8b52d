/** The audit chain, the feed and live changes, from the events of every service. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "activity")
package it.nzd.activity;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
