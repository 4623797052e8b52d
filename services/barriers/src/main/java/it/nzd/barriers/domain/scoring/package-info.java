/** Several people score barriers: methods, rounds, mean, spread, disagreement. Plain Java. */
@NullMarked
package it.nzd.barriers.domain.scoring;

import org.jspecify.annotations.NullMarked;
