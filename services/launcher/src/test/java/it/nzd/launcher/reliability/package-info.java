/** What holds when processes die. */
@NullMarked
package it.nzd.launcher.reliability;

import org.jspecify.annotations.NullMarked;
