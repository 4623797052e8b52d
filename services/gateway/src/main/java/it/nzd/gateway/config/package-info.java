/** Settings and wiring. */
@NullMarked
package it.nzd.gateway.config;

import org.jspecify.annotations.NullMarked;
