/** What happened: events beside the change, relayed into one gap-free sequence. */
@NullMarked
package it.nzd.platform.event;

import org.jspecify.annotations.NullMarked;
