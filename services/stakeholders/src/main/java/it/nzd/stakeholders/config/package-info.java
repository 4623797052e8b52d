/** Wiring of the service. */
@NullMarked
package it.nzd.stakeholders.config;

import org.jspecify.annotations.NullMarked;
