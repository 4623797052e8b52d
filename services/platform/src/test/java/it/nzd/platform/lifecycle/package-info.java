@NullMarked
package it.nzd.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
