/** The store behind the ports. */
@NullMarked
package it.nzd.decisions.persistence;

import org.jspecify.annotations.NullMarked;
