/** Fixtures of this service's tests. */
@NullMarked
package it.nzd.activity.testing;

import org.jspecify.annotations.NullMarked;
