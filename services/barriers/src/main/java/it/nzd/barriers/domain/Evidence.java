package it.nzd.barriers.domain;

import it.nzd.platform.value.Quantity;
import it.nzd.platform.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its source.
 *
 * @param statement what is stated
 * @param quantity the number in it; null where there is none
 * @param perimeter what the number speaks of; may be empty
 * @param asOf day, month or year it holds for; may be empty
 * @param source where it stands
 */
public record Evidence(
    String statement, @Nullable Quantity quantity, String perimeter, String asOf, Source source) {}
