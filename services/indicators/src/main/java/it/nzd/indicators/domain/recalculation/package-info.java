/**
 * Runs formulas over columns of numbers, a block of cells at a time, and keeps their results up to
 * date when an observation or a factor changes. Inside, a missing value is not-a-number; outside it
 * is always an absence with a reason.
 */
@NullMarked
package it.nzd.indicators.domain.recalculation;

import org.jspecify.annotations.NullMarked;
