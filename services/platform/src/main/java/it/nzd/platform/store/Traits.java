package it.nzd.platform.store;

import it.nzd.platform.access.Row;
import org.jspecify.annotations.Nullable;

/**
 * What an aggregate tells the store of itself.
 *
 * @param row what decides who may read it
 * @param title what people call it; never a person's name
 * @param uniqueKey natural key within its collection; null where it has none
 * @param events who may read what is told of its changes: nobody who may not read the row itself
 */
public record Traits(Row row, String title, @Nullable String uniqueKey, Row.Visibility events) {
  /** Of an aggregate whose changes are told to whoever may read it. */
  public Traits(Row row, String title, @Nullable String uniqueKey) {
    this(row, title, uniqueKey, row.visibility());
  }
}
