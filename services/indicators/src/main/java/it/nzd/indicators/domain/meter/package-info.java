/** Meters read every hour or quarter of an hour, and what their readings make. */
@NullMarked
package it.nzd.indicators.domain.meter;

import org.jspecify.annotations.NullMarked;
