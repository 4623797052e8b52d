package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.optional;
import static it.nzd.activity.persistence.Values.orNull;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.platform.access.Row;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Rows as they are stored, under the names that {@link it.nzd.platform.access.Scope#filter()} asks
 * for.
 */
final class RowBson {
  private RowBson() {}

  static BsonDocument of(Row row) {
    return new BsonDocument("tenant", new BsonString(row.tenant()))
        .append("visibility", new BsonString(row.visibility().name()))
        .append("organisation", optional(row.organisation()))
        .append("municipality", optional(row.municipality()))
        .append("guests", guests(row));
  }

  static Row toRow(BsonDocument stored) {
    return new Row(
        text(stored, "tenant"),
        visibility(text(stored, "visibility")),
        orNull(stored, "organisation"),
        orNull(stored, "municipality"),
        guests(stored));
  }

  /** The guests of a row as a filter finds them. */
  static BsonArray guests(Row row) {
    return new BsonArray(row.guests().stream().sorted().map(BsonString::new).toList());
  }

  /** The guests that a document names. */
  static Set<String> guests(BsonDocument stored) {
    return stored.isArray("guests")
        ? stored.getArray("guests").stream()
            .filter(BsonValue::isString)
            .map(guest -> guest.asString().getValue())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static Row.Visibility visibility(String name) {
    return switch (name) {
      case "PUBLIC" -> Row.Visibility.PUBLIC;
      case "PARTNERS" -> Row.Visibility.PARTNERS;
      default -> Row.Visibility.INTERNAL;
    };
  }
}
