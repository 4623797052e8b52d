/** Units of measurement and kinds of quantity: what may be added, compared and converted. */
@NullMarked
package it.nzd.indicators.domain.units;

import org.jspecify.annotations.NullMarked;
