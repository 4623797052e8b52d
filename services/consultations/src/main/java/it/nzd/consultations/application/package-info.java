/** The use cases of consultations: who may do what, in which order. */
@NullMarked
package it.nzd.consultations.application;

import org.jspecify.annotations.NullMarked;
