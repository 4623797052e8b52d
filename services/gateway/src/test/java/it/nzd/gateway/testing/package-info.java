/** A gateway to test: the real one, before services and an identity provider that are played. */
@NullMarked
package it.nzd.gateway.testing;

import org.jspecify.annotations.NullMarked;
