/** The service's methods, and the event logs it reads. */
@NullMarked
package it.nzd.activity.grpc;

import org.jspecify.annotations.NullMarked;
