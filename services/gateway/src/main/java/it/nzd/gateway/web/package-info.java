/** The only entry: requests handed to the right room, pages, health, headers. */
@NullMarked
package it.nzd.gateway.web;

import org.jspecify.annotations.NullMarked;
