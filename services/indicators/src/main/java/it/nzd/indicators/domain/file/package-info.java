/** Observations from files and into files. */
@NullMarked
package it.nzd.indicators.domain.file;

import org.jspecify.annotations.NullMarked;
