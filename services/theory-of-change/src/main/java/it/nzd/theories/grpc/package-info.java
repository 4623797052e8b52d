/** The contract: message in, message out; and the neighbours asked over gRPC. */
@NullMarked
package it.nzd.theories.grpc;

import org.jspecify.annotations.NullMarked;
