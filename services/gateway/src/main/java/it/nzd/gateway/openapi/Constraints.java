package it.nzd.gateway.openapi;

import build.buf.validate.FieldRules;
import build.buf.validate.StringRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Map;

/** The constraints of the contract that JSON Schema can say. */
final class Constraints {

  private Constraints() {}

  static FieldRules of(FieldDescriptor field) {
    return field.getOptions().getExtension(ValidateProto.field);
  }

  /** Puts the constraints on a single value of a field. */
  static void value(Map<String, Object> schema, FieldRules rules) {
    switch (rules.getTypeCase()) {
      case STRING -> string(schema, rules.getString());
      case INT32 -> {
        var int32 = rules.getInt32();
        put(schema, "minimum", int32.hasGte(), int32.getGte());
        put(schema, "exclusiveMinimum", int32.hasGt(), int32.getGt());
        put(schema, "maximum", int32.hasLte(), int32.getLte());
        put(schema, "exclusiveMaximum", int32.hasLt(), int32.getLt());
      }
      case DOUBLE -> {
        var number = rules.getDouble();
        put(schema, "minimum", number.hasGte(), number.getGte());
        put(schema, "exclusiveMinimum", number.hasGt(), number.getGt());
        put(schema, "maximum", number.hasLte(), number.getLte());
        put(schema, "exclusiveMaximum", number.hasLt(), number.getLt());
      }
      default -> {
        // The others have no word in JSON Schema; the comment on the field says them.
      }
    }
  }

  /** Puts the constraints on a list. */
  static void list(Map<String, Object> schema, FieldRules rules) {
    var repeated = rules.getRepeated();
    put(schema, "minItems", repeated.hasMinItems(), repeated.getMinItems());
    put(schema, "maxItems", repeated.hasMaxItems(), repeated.getMaxItems());
    put(schema, "uniqueItems", repeated.getUnique(), true);
  }

  /** Puts the constraints on a map. */
  static void map(Map<String, Object> schema, FieldRules rules) {
    var map = rules.getMap();
    put(schema, "minProperties", map.hasMinPairs(), map.getMinPairs());
    put(schema, "maxProperties", map.hasMaxPairs(), map.getMaxPairs());
    var keys = map.getKeys().getString();
    put(schema, "propertyNames", keys.hasPattern(), Map.of("pattern", keys.getPattern()));
  }

  private static void string(Map<String, Object> schema, StringRules rules) {
    put(schema, "pattern", rules.hasPattern(), rules.getPattern());
    put(schema, "minLength", rules.hasMinLen(), rules.getMinLen());
    put(schema, "maxLength", rules.hasMaxLen(), rules.getMaxLen());
    put(schema, "const", rules.hasConst(), rules.getConst());
    put(schema, "format", rules.getUuid(), "uuid");
    put(schema, "format", rules.getEmail(), "email");
    put(schema, "format", rules.getUri(), "uri");
  }

  private static void put(Map<String, Object> schema, String key, boolean isSet, Object value) {
    if (isSet) {
      schema.put(key, value);
    }
  }
}
