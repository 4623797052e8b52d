/** Calculators of targets, and of why a value changed. */
@NullMarked
package it.nzd.indicators.domain.calculation.targets;

import org.jspecify.annotations.NullMarked;
