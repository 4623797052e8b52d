package it.nzd.consultations.domain;

/**
 * Something that can be chosen.
 *
 * @param id id within the question
 * @param label what it says
 */
public record Choice(String id, String label) {}
