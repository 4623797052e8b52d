/** A small service with events, to be followed in tests. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "things")
package it.nzd.things;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
