/** Who calls: tokens of people and services. */
@NullMarked
package it.nzd.platform.identity;

import org.jspecify.annotations.NullMarked;
