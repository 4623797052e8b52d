/** Wiring of the service. */
@NullMarked
package it.nzd.decisions.config;

import org.jspecify.annotations.NullMarked;
