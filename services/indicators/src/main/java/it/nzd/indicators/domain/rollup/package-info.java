/** Values put together from shorter periods, sites and firms, and who may see them. */
@NullMarked
package it.nzd.indicators.domain.rollup;

import org.jspecify.annotations.NullMarked;
