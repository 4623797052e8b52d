/** What is built in districts, what norms ask of it, and what scenarios of it come to. */
@NullMarked
package it.nzd.indicators.domain.intervention;

import org.jspecify.annotations.NullMarked;
