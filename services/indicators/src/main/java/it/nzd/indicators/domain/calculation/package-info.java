/** Calculators: pure functions, each with its method's name, version and sources. */
@NullMarked
package it.nzd.indicators.domain.calculation;

import org.jspecify.annotations.NullMarked;
