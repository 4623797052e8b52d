/** Consultations, answers and tables in MongoDB. */
@NullMarked
package it.nzd.consultations.persistence;

import org.jspecify.annotations.NullMarked;
