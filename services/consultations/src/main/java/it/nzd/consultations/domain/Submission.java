package it.nzd.consultations.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it counts.
 *
 * @param number which submission of the answer it is, from 1
 * @param at when it was submitted
 * @param by the mandated person
 * @param salt what nobody can guess: it makes the fingerprint of few possible answers safe
 * @param values what was said, to the questions that were asked
 * @param position position of an association; null for all others
 * @param facts what the registry said of the organisation; null for a person
 * @param fingerprint SHA-256 over the canonical text
 */
public record Submission(
    int number,
    Instant at,
    String by,
    String salt,
    Map<String, Value> values,
    @Nullable Position position,
    @Nullable Facts facts,
    String fingerprint) {
  public Submission {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }
}
