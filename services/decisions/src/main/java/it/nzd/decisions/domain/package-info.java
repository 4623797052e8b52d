/** Questions, ballots, commitments and the rules they keep. */
@NullMarked
package it.nzd.decisions.domain;

import org.jspecify.annotations.NullMarked;
