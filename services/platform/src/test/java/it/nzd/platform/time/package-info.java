@NullMarked
package it.nzd.platform.time;

import org.jspecify.annotations.NullMarked;
