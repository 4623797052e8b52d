/** The chain: entries, their canonical form, hashes, verification, and who may read what. */
@NullMarked
package it.nzd.activity.domain;

import org.jspecify.annotations.NullMarked;
