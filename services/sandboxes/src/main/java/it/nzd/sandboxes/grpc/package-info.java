/** Sandboxes over gRPC, and the neighbours they ask. */
@NullMarked
package it.nzd.sandboxes.grpc;

import org.jspecify.annotations.NullMarked;
