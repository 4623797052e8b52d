/** Measures, indicators, observations, factors and targets: plain Java. */
@NullMarked
package it.nzd.indicators.domain;

import org.jspecify.annotations.NullMarked;
