/** Sign-on with OpenID Connect and sessions kept on the server. */
@NullMarked
package it.nzd.gateway.session;

import org.jspecify.annotations.NullMarked;
