/** Use cases. */
@NullMarked
package it.nzd.indicators.application;

import org.jspecify.annotations.NullMarked;
