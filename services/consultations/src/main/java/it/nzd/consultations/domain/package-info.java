/** Consultations, answers and tables: plain Java, no framework, no clock, no I/O. */
@NullMarked
package it.nzd.consultations.domain;

import org.jspecify.annotations.NullMarked;
