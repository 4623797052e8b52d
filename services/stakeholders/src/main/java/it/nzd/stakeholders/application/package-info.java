/** The use cases of the registry: who may do what, in which order. */
@NullMarked
package it.nzd.stakeholders.application;

import org.jspecify.annotations.NullMarked;
