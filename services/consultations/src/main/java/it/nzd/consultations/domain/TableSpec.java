package it.nzd.consultations.domain;

/**
 * A table declared before the opening.
 *
 * @param question id of the question
 * @param breakdown by what organisations are grouped
 */
public record TableSpec(String question, Breakdown breakdown) {}
