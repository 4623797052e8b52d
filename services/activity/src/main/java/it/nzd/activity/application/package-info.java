/** Use cases: following the sources, writing the chain, feed, live changes, verification. */
@NullMarked
package it.nzd.activity.application;

import org.jspecify.annotations.NullMarked;
