package it.nzd.consultations.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a shared draft says to a question.
 *
 * @param value the value; null once it was cleared
 * @param revision how often it was changed
 * @param by who changed it last
 * @param at when
 */
public record Entry(@Nullable Value value, int revision, String by, Instant at) {}
