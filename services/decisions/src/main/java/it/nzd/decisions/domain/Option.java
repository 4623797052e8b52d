package it.nzd.decisions.domain;

/**
 * A way to answer a question.
 *
 * @param title what people call it
 * @param description what speaks for and against it
 * @param proposed whether it is the one proposed
 */
public record Option(String title, String description, boolean proposed) {}
