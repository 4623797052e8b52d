/** What the rooms of the gateway share: a request, a reply, a refusal. */
@NullMarked
package it.nzd.gateway.http;

import org.jspecify.annotations.NullMarked;
