package it.nzd.decisions.domain;

import it.nzd.platform.value.Quantity;

/**
 * A number of a year.
 *
 * @param year the year
 * @param quantity the number with its unit
 */
public record CommitmentValue(int year, Quantity quantity) {}
