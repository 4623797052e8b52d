/** The OpenAPI description written from the contract, and a page to try it. */
@NullMarked
package it.nzd.gateway.openapi;

import org.jspecify.annotations.NullMarked;
