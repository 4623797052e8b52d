/** Aggregates in MongoDB: compare-and-set, idempotent repeats, keyset pages. */
@NullMarked
package it.nzd.platform.store;

import org.jspecify.annotations.NullMarked;
