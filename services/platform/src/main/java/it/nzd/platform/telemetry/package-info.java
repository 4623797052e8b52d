/**
 * What is seen from outside: traces, measurements, logs that belong together, and which dependency
 * is missing.
 */
@NullMarked
package it.nzd.platform.telemetry;

import org.jspecify.annotations.NullMarked;
