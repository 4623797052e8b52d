/** Entries, rows and places in MongoDB. */
@NullMarked
package it.nzd.activity.persistence;

import org.jspecify.annotations.NullMarked;
