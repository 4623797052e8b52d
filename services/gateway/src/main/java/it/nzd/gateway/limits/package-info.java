/** How much and how often. */
@NullMarked
package it.nzd.gateway.limits;

import org.jspecify.annotations.NullMarked;
