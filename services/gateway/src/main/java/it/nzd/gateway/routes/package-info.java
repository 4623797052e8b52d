/** The contract read at start: descriptors to a table of routes. */
@NullMarked
package it.nzd.gateway.routes;

import org.jspecify.annotations.NullMarked;
