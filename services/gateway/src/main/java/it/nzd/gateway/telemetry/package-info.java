/** What the gateway tells of itself: measurements and traces. */
@NullMarked
package it.nzd.gateway.telemetry;

import org.jspecify.annotations.NullMarked;
