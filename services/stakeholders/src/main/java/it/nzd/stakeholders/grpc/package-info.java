/** The registry over gRPC: translate, call, translate. */
@NullMarked
package it.nzd.stakeholders.grpc;

import org.jspecify.annotations.NullMarked;
