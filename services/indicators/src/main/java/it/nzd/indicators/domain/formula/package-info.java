/**
 * The language in which coordinators write indicators: text, parsed, with names resolved and units
 * checked before anything runs.
 */
@NullMarked
package it.nzd.indicators.domain.formula;

import org.jspecify.annotations.NullMarked;
