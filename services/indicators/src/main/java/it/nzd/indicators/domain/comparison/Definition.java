package it.nzd.indicators.domain.comparison;

/**
 * Which definition of a measure a value was entered under.
 *
 * @param measure resource name
 * @param version which of its definitions, from 1
 */
public record Definition(String measure, int version) {}
