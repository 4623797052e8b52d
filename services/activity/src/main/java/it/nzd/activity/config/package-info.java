/** Settings and wiring. */
@NullMarked
package it.nzd.activity.config;

import org.jspecify.annotations.NullMarked;
