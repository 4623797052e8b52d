/** Trials of rules: what they are, how they live, who may let them depart from a norm. */
@NullMarked
package it.nzd.sandboxes.domain;

import org.jspecify.annotations.NullMarked;
