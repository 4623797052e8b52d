package it.nzd.activity.persistence;

import static it.nzd.activity.persistence.Values.optional;
import static it.nzd.activity.persistence.Values.orNull;
import static it.nzd.activity.persistence.Values.text;

import it.nzd.platform.access.Row;
import org.bson.BsonDocument;
import org.bson.BsonString;

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
        .append("municipality", optional(row.municipality()));
  }

  static Row toRow(BsonDocument stored) {
    return new Row(
        text(stored, "tenant"),
        visibility(text(stored, "visibility")),
        orNull(stored, "organisation"),
        orNull(stored, "municipality"));
  }

  private static Row.Visibility visibility(String name) {
    return switch (name) {
      case "PUBLIC" -> Row.Visibility.PUBLIC;
      case "PARTNERS" -> Row.Visibility.PARTNERS;
      default -> Row.Visibility.INTERNAL;
    };
  }
}
