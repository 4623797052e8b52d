/** Settings and wiring. */
@NullMarked
package it.nzd.sandboxes.config;

import org.jspecify.annotations.NullMarked;
