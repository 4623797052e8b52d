/** Models, their versions and who has them open, in MongoDB. */
@NullMarked
package it.nzd.theories.persistence;

import org.jspecify.annotations.NullMarked;
