/** Small changes of a model that may come in any order. */
@NullMarked
package it.nzd.theories.domain.edit;

import org.jspecify.annotations.NullMarked;
