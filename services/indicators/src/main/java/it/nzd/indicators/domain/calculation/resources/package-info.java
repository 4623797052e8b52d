/** Calculators of water, soil, circularity and symbiosis. */
@NullMarked
package it.nzd.indicators.domain.calculation.resources;

import org.jspecify.annotations.NullMarked;
