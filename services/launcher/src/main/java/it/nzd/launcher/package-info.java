/**
 * The whole product on one machine: the store, Keycloak and every service, started and stopped
 * together.
 */
@NullMarked
package it.nzd.launcher;

import org.jspecify.annotations.NullMarked;
