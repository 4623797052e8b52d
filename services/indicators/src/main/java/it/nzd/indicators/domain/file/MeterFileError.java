package it.nzd.indicators.domain.file;

/**
 * A cell of a meter file that is left out.
 *
 * @param row number of the row, from 1
 * @param column number of the column, from 1
 * @param field its header, or its number where it has none
 * @param written what stands there
 * @param fault why
 */
public record MeterFileError(int row, int column, String field, String written, MeterFault fault) {}
