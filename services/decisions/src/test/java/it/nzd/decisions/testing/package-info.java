/** The running service and its neighbours for tests. */
@NullMarked
package it.nzd.decisions.testing;

import org.jspecify.annotations.NullMarked;
