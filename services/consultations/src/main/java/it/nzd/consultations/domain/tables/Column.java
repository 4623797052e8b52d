package it.nzd.consultations.domain.tables;

/**
 * What is counted in a column.
 *
 * @param code option, step, or line and column of a matrix
 * @param label what it says
 * @param measure what its cells are
 * @param unit unit of a sum or mean; may be empty
 */
public record Column(String code, String label, Measure measure, String unit) {}
