package it.nzd.activity.domain;

import it.nzd.platform.access.Row;

/**
 * Who may read something, as far as is known.
 *
 * @param revision revision of the resource that said so
 * @param row who may read it
 */
public record CurrentRow(int revision, Row row) {
  /** What an event says of its resource. */
  public static CurrentRow of(SourceEvent event) {
    return new CurrentRow(event.revision(), event.rowFromNowOn());
  }

  /** The one that was said later. */
  public CurrentRow orLater(CurrentRow other) {
    return other.revision > revision ? other : this;
  }
}
