/**
 * What things cost, measured by hand. Outside of the gateway so that a bare server has none of its
 * parts.
 */
@NullMarked
package it.nzd.bench;

import org.jspecify.annotations.NullMarked;
