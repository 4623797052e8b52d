/** What stands in the way of districts, or would help them, and its life cycle: plain Java. */
@NullMarked
package it.nzd.barriers.domain;

import org.jspecify.annotations.NullMarked;
