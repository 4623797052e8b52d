/** What is missing in a model, how it stands, how two versions differ. */
@NullMarked
package it.nzd.theories.domain.review;

import org.jspecify.annotations.NullMarked;
