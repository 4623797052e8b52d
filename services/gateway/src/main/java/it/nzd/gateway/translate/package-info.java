/** JSON to message and back, gRPC status to problem. */
@NullMarked
package it.nzd.gateway.translate;

import org.jspecify.annotations.NullMarked;
