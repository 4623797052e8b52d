/** Server-sent events from server streams. */
@NullMarked
package it.nzd.gateway.live;

import org.jspecify.annotations.NullMarked;
