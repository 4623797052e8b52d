/** What the tests of this service share. */
@NullMarked
package it.nzd.sandboxes.testing;

import org.jspecify.annotations.NullMarked;
