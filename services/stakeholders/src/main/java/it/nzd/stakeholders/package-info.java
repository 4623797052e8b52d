/** The registry: cities, districts, organisations, public counts and memberships. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "stakeholders")
package it.nzd.stakeholders;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
