/** Consultations of firms and citizens: what was asked, what was answered, what became of it. */
@NullMarked
@Configuration
@Requires(property = "nzd.service", value = "consultations")
package it.nzd.consultations;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
