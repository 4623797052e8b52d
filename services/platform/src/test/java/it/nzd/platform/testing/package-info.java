/** Fixtures for the tests of every service. */
@NullMarked
package it.nzd.platform.testing;

import org.jspecify.annotations.NullMarked;
