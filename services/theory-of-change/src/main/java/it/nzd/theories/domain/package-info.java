/** Rules of a theory of change: plain Java. */
@NullMarked
package it.nzd.theories.domain;

import org.jspecify.annotations.NullMarked;
