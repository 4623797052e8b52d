@NullMarked
package it.nzd.platform.telemetry;

import org.jspecify.annotations.NullMarked;
