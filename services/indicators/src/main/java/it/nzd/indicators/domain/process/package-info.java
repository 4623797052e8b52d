/** How districts work, counted from the objects of other services. Pure functions. */
@NullMarked
package it.nzd.indicators.domain.process;

import org.jspecify.annotations.NullMarked;
