@NullMarked
package it.nzd.launcher;

import org.jspecify.annotations.NullMarked;
