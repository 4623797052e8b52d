/** Calculators of emissions: each a pure function from its input to an answer with its method. */
@NullMarked
package it.nzd.indicators.domain.calculation.emissions;

import org.jspecify.annotations.NullMarked;
