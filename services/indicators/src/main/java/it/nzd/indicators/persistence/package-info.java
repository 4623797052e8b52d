/** Catalogue, series and targets in MongoDB. */
@NullMarked
package it.nzd.indicators.persistence;

import org.jspecify.annotations.NullMarked;
