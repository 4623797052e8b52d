/** Use cases. */
@NullMarked
package it.nzd.theories.application;

import org.jspecify.annotations.NullMarked;
