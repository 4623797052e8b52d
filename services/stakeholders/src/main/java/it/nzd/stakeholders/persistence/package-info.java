/** The registry in MongoDB. */
@NullMarked
package it.nzd.stakeholders.persistence;

import org.jspecify.annotations.NullMarked;
