/** The time it is: the machine's, and for a demonstration one that can be moved. */
@NullMarked
package it.nzd.platform.time;

import org.jspecify.annotations.NullMarked;
