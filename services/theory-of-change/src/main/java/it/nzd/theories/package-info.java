/** Theories of change: what leads to what in a district, why it is believed, how it is measured. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "theories")
package it.nzd.theories;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
