package it.nzd.activity.persistence;

import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Values of stored documents; what is absent or of another type is read as empty. */
final class Values {
  private Values() {}

  static String text(BsonDocument document, String key) {
    var value = orNull(document, key);
    return value == null ? "" : value;
  }

  static @Nullable String orNull(BsonDocument document, String key) {
    return document.isString(key) ? document.getString(key).getValue() : null;
  }

  static int number(BsonDocument document, String key) {
    return document.isNumber(key) ? document.getNumber(key).intValue() : 0;
  }

  static long big(BsonDocument document, String key) {
    return document.isNumber(key) ? document.getNumber(key).longValue() : 0;
  }

  static long date(BsonDocument document, String key) {
    return document.isDateTime(key) ? document.getDateTime(key).getValue() : 0;
  }

  static BsonValue optional(@Nullable String value) {
    return value == null ? BsonNull.VALUE : new BsonString(value);
  }
}
