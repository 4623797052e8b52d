package it.nzd.theories.domain.review;

import java.util.List;

/**
 * How an element differs between two versions of a model.
 *
 * @param kind what happened to it
 * @param element sort of element, by the contract's name
 * @param id its id
 * @param title what people call it
 * @param fields the fields that differ
 */
public record Difference(Kind kind, String element, String id, String title, List<Field> fields) {
  public Difference {
    fields = List.copyOf(fields);
  }

  /** What may happen to an element. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A field as it was and as it is. */
  public record Field(String field, String before, String after) {}
}
