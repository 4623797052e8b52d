/** Barriers and opportunities, their scores, and what several cities have in common. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "barriers")
package it.nzd.barriers;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
