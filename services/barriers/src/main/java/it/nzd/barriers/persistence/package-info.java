/** How barriers, rounds and common barriers are kept in MongoDB. */
@NullMarked
package it.nzd.barriers.persistence;

import org.jspecify.annotations.NullMarked;
