/** How far from the truth a computed emission may be. Pure functions. */
@NullMarked
package it.nzd.indicators.domain.calculation.uncertainty;

import org.jspecify.annotations.NullMarked;
