@NullMarked
package it.nzd.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
