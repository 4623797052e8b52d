/** Values as they were computed last, and what made those before them move. */
@NullMarked
package it.nzd.indicators.domain.kept;

import org.jspecify.annotations.NullMarked;
