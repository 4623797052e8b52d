package it.nzd.consultations.domain;

import org.jspecify.annotations.Nullable;

/**
 * A value about to be written into a draft.
 *
 * @param question id of the question
 * @param value the value; null clears the question
 * @param seen revision of the question's value that the writer has seen
 */
public record Written(String question, @Nullable Value value, int seen) {}
