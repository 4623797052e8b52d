/** The contract: message in, message out; and the neighbours asked over gRPC. */
@NullMarked
package it.nzd.indicators.grpc;

import org.jspecify.annotations.NullMarked;
