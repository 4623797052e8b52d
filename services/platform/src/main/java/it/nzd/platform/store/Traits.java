package it.nzd.platform.store;

import it.nzd.platform.access.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate tells the store of itself.
 *
 * @param row what decides who may read it
 * @param title what people call it; never a person's name
 * @param uniqueKey natural key within its collection; null where it has none
 */
public record Traits(Row row, String title, @Nullable String uniqueKey) {}
