/** The contract's methods over the use cases, and the neighbours asked over gRPC. */
@NullMarked
package it.nzd.decisions.grpc;

import org.jspecify.annotations.NullMarked;
