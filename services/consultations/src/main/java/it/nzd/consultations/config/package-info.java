/** Wiring of the service. */
@NullMarked
package it.nzd.consultations.config;

import org.jspecify.annotations.NullMarked;
