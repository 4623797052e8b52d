package it.nzd.gateway.openapi;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import it.nzd.gateway.routes.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Messages as JSON Schemas, each described once and referred to by name. */
final class Schemas {

  private static final String REFERENCE = "#/components/schemas/";

  private final Comments comments;
  private final Map<String, Object> described = new TreeMap<>();

  Schemas(Comments comments) {
    this.comments = comments;
  }

  /** All that was referred to. */
  Map<String, Object> described() {
    return described;
  }

  /** A reference to a message. */
  Map<String, Object> reference(Descriptor type) {
    return wellKnown(type).orElseGet(() -> described(type));
  }

  /** The schema of a field. */
  Map<String, Object> field(FieldDescriptor field) {
    var rules = Constraints.of(field);
    Map<String, Object> schema;
    if (field.isMapField()) {
      schema = new LinkedHashMap<>(Map.of("type", "object"));
      schema.put("additionalProperties", single(field.getMessageType().findFieldByName("value")));
      Constraints.map(schema, rules);
    } else if (field.isRepeated()) {
      var items = single(field);
      Constraints.value(items, rules.getRepeated().getItems());
      schema = new LinkedHashMap<>(Map.of("type", "array"));
      schema.put("items", items);
      Constraints.list(schema, rules);
    } else {
      schema = single(field);
      Constraints.value(schema, rules);
    }
    var comment = comments.of(field.getFullName());
    if (!comment.isEmpty()) {
      schema.put("description", comment);
    }
    if (Route.isReadOnly(field)) {
      schema.put("readOnly", true);
    }
    return schema;
  }

  private Map<String, Object> single(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case STRING -> type("string");
      case BOOLEAN -> type("boolean");
      case INT -> type("integer", "int32");
      case LONG -> type("string", "int64");
      case FLOAT -> type("number", "float");
      case DOUBLE -> type("number", "double");
      case BYTE_STRING ->
          new LinkedHashMap<>(Map.of("type", "string", "contentEncoding", "base64"));
      case ENUM -> enumeration(field.getEnumType());
      case MESSAGE -> reference(field.getMessageType());
    };
  }

  private Map<String, Object> enumeration(EnumDescriptor type) {
    var name = name(type.getFullName());
    if (!described.containsKey(name)) {
      var schema = type("string");
      schema.put("enum", type.getValues().stream().map(value -> value.getName()).toList());
      var text = new StringBuilder(comments.of(type.getFullName()));
      for (var value : type.getValues()) {
        text.append("\n* `").append(value.getName()).append("`: ");
        text.append(comments.of(type.getFullName() + "." + value.getName()));
      }
      schema.put("description", text.toString());
      described.put(name, schema);
    }
    return new LinkedHashMap<>(Map.of("$ref", REFERENCE + name));
  }

  private Map<String, Object> described(Descriptor type) {
    var name = name(type.getFullName());
    if (!described.containsKey(name)) {
      var schema = type("object");
      // Taken before its fields are looked at: a message may hold itself.
      described.put(name, schema);
      schema.put("description", comments.of(type.getFullName()));
      Map<String, Object> properties = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (var field : type.getFields()) {
        properties.put(field.getJsonName(), field(field));
        if (isRequired(field)) {
          required.add(field.getJsonName());
        }
      }
      schema.put("properties", properties);
      if (!required.isEmpty()) {
        schema.put("required", required);
      }
      schema.put("additionalProperties", false);
    }
    return new LinkedHashMap<>(Map.of("$ref", REFERENCE + name));
  }

  static boolean isRequired(FieldDescriptor field) {
    return field
        .getOptions()
        .getExtension(FieldBehaviorProto.fieldBehavior)
        .contains(FieldBehavior.REQUIRED);
  }

  static Optional<Map<String, Object>> wellKnown(Descriptor type) {
    return switch (type.getFullName()) {
      case "google.protobuf.Timestamp" -> Optional.of(type("string", "date-time"));
      case "google.protobuf.Duration" -> Optional.of(type("string"));
      case "google.protobuf.FieldMask" -> Optional.of(type("string"));
      case "google.protobuf.Any", "google.protobuf.Struct", "google.protobuf.Empty" ->
          Optional.of(type("object"));
      default -> Optional.empty();
    };
  }

  private static Map<String, Object> type(String type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    return schema;
  }

  private static Map<String, Object> type(String type, String format) {
    var schema = type(type);
    schema.put("format", format);
    return schema;
  }

  /**
   * {@code nzd.stakeholders.v1.Organisation.Type} becomes {@code stakeholders.Organisation.Type}.
   */
  private static String name(String fullName) {
    return fullName.replaceFirst("^nzd\\.", "").replaceFirst("\\.v1\\.", ".");
  }
}
