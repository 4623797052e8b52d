/** Calculators of money, comparison and scoring. */
@NullMarked
package it.nzd.indicators.domain.calculation.finance;

import org.jspecify.annotations.NullMarked;
