/** The same barrier in several cities: suggested and explained, agreed by people. Plain Java. */
@NullMarked
package it.nzd.barriers.domain.common;

import org.jspecify.annotations.NullMarked;
