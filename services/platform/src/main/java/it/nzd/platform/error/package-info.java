/** Refusals as typed reasons, and their translation to gRPC statuses. */
@NullMarked
package it.nzd.platform.error;

import org.jspecify.annotations.NullMarked;
