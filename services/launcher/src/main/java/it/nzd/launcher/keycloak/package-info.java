/** A Keycloak of our own as a child process, with the realm of the product in it. */
@NullMarked
package it.nzd.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
