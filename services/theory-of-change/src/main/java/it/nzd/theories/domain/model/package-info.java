/** What a theory of change is made of. */
@NullMarked
package it.nzd.theories.domain.model;

import org.jspecify.annotations.NullMarked;
