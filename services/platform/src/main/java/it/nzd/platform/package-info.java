/**
 * What every service needs and no service owns. Its beans exist in the application contexts of
 * services, not in the gateway's.
 */
@Configuration
@Requires(property = "nzd.service", notEquals = "gateway")
@NullMarked
package it.nzd.platform;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
