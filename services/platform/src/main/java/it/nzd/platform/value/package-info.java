/** Values that several contexts write alike. */
@NullMarked
package it.nzd.platform.value;

import org.jspecify.annotations.NullMarked;
