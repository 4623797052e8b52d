/** What tests share. */
@NullMarked
package it.nzd.indicators.testing;

import org.jspecify.annotations.NullMarked;
