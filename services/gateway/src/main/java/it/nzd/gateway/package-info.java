/** The only door: REST from the contract, sign-on, live events, files, OpenAPI, the pages. */
@NullMarked
package it.nzd.gateway;

import org.jspecify.annotations.NullMarked;
