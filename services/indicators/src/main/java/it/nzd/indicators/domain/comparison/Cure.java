package it.nzd.indicators.domain.comparison;

/**
 * A choice that makes a row comparable.
 *
 * @param choice what to choose
 * @param label the factor's document and series, or the base year, as people read it
 */
public record Cure(Choice choice, String label) {}
