/** A clock for tests of time. */
@NullMarked
package it.nzd.theories.testing;

import org.jspecify.annotations.NullMarked;
