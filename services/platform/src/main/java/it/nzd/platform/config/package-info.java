/** Wiring and settings. */
@NullMarked
package it.nzd.platform.config;

import org.jspecify.annotations.NullMarked;
