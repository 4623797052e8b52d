/** Identifiers. */
@NullMarked
package it.nzd.platform.id;

import org.jspecify.annotations.NullMarked;
