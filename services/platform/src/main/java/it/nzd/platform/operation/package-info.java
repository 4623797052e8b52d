/** Long work in the background: it survives a restart, tells how far it is and can be ended. */
@NullMarked
package it.nzd.platform.operation;

import org.jspecify.annotations.NullMarked;
