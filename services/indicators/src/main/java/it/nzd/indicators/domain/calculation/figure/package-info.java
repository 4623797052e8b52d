/** What calculators count with: figures that may be missing, exact money, sums without drift. */
@NullMarked
package it.nzd.indicators.domain.calculation.figure;

import org.jspecify.annotations.NullMarked;
