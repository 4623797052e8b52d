/** A store for the tests of other modules: the embedded one, or a real MongoDB where one is. */
@NullMarked
package it.nzd.store.testing;

import org.jspecify.annotations.NullMarked;
