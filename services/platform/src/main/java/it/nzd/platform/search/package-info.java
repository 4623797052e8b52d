/** Words as lists and searches find them. */
@NullMarked
package it.nzd.platform.search;

import org.jspecify.annotations.NullMarked;
