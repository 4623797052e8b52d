package it.nzd.stakeholders.domain;

/**
 * Persons employed.
 *
 * @param persons yearly average
 * @param year calendar year of the count
 */
public record Headcount(int persons, int year) {}
