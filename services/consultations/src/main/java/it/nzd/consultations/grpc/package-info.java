/** Consultations over gRPC: message in, message out, nothing decided. */
@NullMarked
package it.nzd.consultations.grpc;

import org.jspecify.annotations.NullMarked;
