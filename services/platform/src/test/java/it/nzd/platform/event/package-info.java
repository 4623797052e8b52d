@NullMarked
package it.nzd.platform.event;

import org.jspecify.annotations.NullMarked;
