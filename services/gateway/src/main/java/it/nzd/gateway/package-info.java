/**
 * The only door: REST from the contract, sign-on, live events, files, OpenAPI, the pages. Its beans
 * exist in its own application context alone, though services may share its class path.
 */
@Configuration
@Requires(property = "nzd.service", value = "gateway")
@NullMarked
package it.nzd.gateway;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
