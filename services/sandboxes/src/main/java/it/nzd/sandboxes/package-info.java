/** Policy sandboxes: trials of rules, their life cycle and what is recorded of them. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "sandboxes")
package it.nzd.sandboxes;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
