/** What benches share. */
@NullMarked
package it.nzd.indicators.bench;

import org.jspecify.annotations.NullMarked;
