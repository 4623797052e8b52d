/** Decisions of the transition teams, what they rest on, and what follows from them. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "decisions")
package it.nzd.decisions;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
