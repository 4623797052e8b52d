/** Barriers, rounds and common barriers over gRPC, and the neighbours that are asked. */
@NullMarked
package it.nzd.barriers.grpc;

import org.jspecify.annotations.NullMarked;
