/** Calculators of energy sharing, baselines, climate and sun. */
@NullMarked
package it.nzd.indicators.domain.calculation.energy;

import org.jspecify.annotations.NullMarked;
