/** The gateway, tested from outside. */
@NullMarked
package it.nzd.gateway;

import org.jspecify.annotations.NullMarked;
