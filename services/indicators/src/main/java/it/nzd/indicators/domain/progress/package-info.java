/** Values of indicators, target paths and progress: pure functions. */
@NullMarked
package it.nzd.indicators.domain.progress;

import org.jspecify.annotations.NullMarked;
