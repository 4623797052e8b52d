/**
 * Districts side by side: whether their values may be compared, and what would cure it. Pure
 * functions.
 */
@NullMarked
package it.nzd.indicators.domain.comparison;

import org.jspecify.annotations.NullMarked;
