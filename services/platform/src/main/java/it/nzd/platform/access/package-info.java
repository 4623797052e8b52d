/** Who may call what, and which rows a caller may read. */
@NullMarked
package it.nzd.platform.access;

import org.jspecify.annotations.NullMarked;
