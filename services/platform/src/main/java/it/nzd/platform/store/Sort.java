package it.nzd.platform.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import org.bson.conversions.Bson;

/**
 * The order of a list; documents of the same value follow by name.
 *
 * @param field stored field, never missing in a document
 * @param descending whether the greatest come first
 */
public record Sort(String field, boolean descending) {
  private static final String NAME = "_id";

  /** By resource name. */
  public static final Sort BY_NAME = new Sort(NAME, false);

  /** The order as the store understands it. */
  Bson order() {
    return descending ? Sorts.descending(field, NAME) : Sorts.ascending(field, NAME);
  }

  /** What comes after a place in this order. */
  Bson after(PageTokens.Place place) {
    if (field.equals(NAME)) {
      return beyond(NAME, place.id());
    }
    return or(
        beyond(field, place.sortValue()),
        and(eq(field, place.sortValue()), beyond(NAME, place.id())));
  }

  private Bson beyond(String name, Object value) {
    return descending ? lt(name, value) : gt(name, value);
  }
}
