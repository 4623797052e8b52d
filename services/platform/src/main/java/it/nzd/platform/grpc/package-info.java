/** The server every service runs and the channels between services. */
@NullMarked
package it.nzd.platform.grpc;

import org.jspecify.annotations.NullMarked;
