/** Use cases: one method each. */
@NullMarked
package it.nzd.decisions.application;

import org.jspecify.annotations.NullMarked;
