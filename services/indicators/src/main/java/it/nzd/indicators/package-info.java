/** What is observed, how it is judged, and whether two districts may be compared. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "indicators")
package it.nzd.indicators;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
