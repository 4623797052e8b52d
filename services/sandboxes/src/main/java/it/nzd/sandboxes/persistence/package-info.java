/** Sandboxes in MongoDB. */
@NullMarked
package it.nzd.sandboxes.persistence;

import org.jspecify.annotations.NullMarked;
