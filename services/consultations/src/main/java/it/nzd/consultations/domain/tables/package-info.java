/** Tables of results: what is counted, what is hidden, what is given back. */
@NullMarked
package it.nzd.consultations.domain.tables;

import org.jspecify.annotations.NullMarked;
