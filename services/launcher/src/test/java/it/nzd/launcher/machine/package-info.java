@NullMarked
package it.nzd.launcher.machine;

import org.jspecify.annotations.NullMarked;
