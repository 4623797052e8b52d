package it.nzd.gateway.translate;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.routes.Percent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Values of the path and the query string as fields of a message. */
final class QueryFields {

  /** One parameter of a query string. */
  record Parameter(String name, String value) {}

  private static final int MAX_PARAMETERS = 200;

  private QueryFields() {}

  /** Takes a raw query string apart. */
  static List<Parameter> parse(String raw) {
    List<Parameter> parameters = new ArrayList<>();
    for (var part : raw.isEmpty() ? new String[0] : raw.split("&", MAX_PARAMETERS + 1)) {
      if (part.isEmpty()) {
        continue;
      }
      var equals = part.indexOf('=');
      var name = Percent.decode(equals < 0 ? part : part.substring(0, equals), true);
      var value = Percent.decode(equals < 0 ? "" : part.substring(equals + 1), true);
      if (name.isEmpty() || value.isEmpty() || parameters.size() == MAX_PARAMETERS) {
        throw new RefusedException(GatewayReason.PATH_INVALID);
      }
      parameters.add(new Parameter(name.get(), value.get()));
    }
    return parameters;
  }

  /** Sets a field, possibly nested, from a text; a field that is not repeated is set once only. */
  static void set(Message.Builder message, String path, String value, Set<String> seen) {
    var here = FieldPath.ROOT.field(path);
    var builder = message;
    var steps = path.split("\\.", -1);
    for (var i = 0; i < steps.length - 1; i++) {
      var field = find(builder.getDescriptorForType(), steps[i], here);
      if (field.isRepeated()
          || field.getJavaType() != FieldDescriptor.JavaType.MESSAGE
          || WellKnown.of(field.getMessageType()) != WellKnown.NONE) {
        throw unknown(here);
      }
      builder = builder.getFieldBuilder(field);
    }
    var field = find(builder.getDescriptorForType(), steps[steps.length - 1], here);
    if (field.isMapField()) {
      throw unknown(here);
    }
    StrictValues.text(value, here);
    if (field.isRepeated()) {
      builder.addRepeatedField(field, value(builder, field, value, here));
    } else {
      if (!seen.add(canonical(message.getDescriptorForType(), steps))) {
        throw RefusedException.field(path, FieldFault.FIELD_REPEATED, "Given more than once.");
      }
      builder.setField(field, value(builder, field, value, here));
    }
  }

  private static String canonical(Descriptor type, String[] steps) {
    var out = new StringBuilder();
    var at = type;
    for (var step : steps) {
      var field = FieldNames.find(at, step);
      if (field == null) {
        return String.join(".", steps);
      }
      out.append('.').append(field.getName());
      at = field.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? field.getMessageType() : at;
    }
    return out.toString();
  }

  private static FieldDescriptor find(Descriptor type, String name, FieldPath path) {
    var field = FieldNames.find(type, name);
    if (field == null) {
      throw unknown(path);
    }
    return field;
  }

  private static RefusedException unknown(FieldPath path) {
    return RefusedException.field(
        path.toString(), FieldFault.FIELD_UNKNOWN, "There is no such parameter.");
  }

  private static Object value(
      Message.Builder parent, FieldDescriptor field, String text, FieldPath path) {
    try {
      return switch (field.getJavaType()) {
        case STRING -> text;
        case BOOLEAN -> bool(text, path);
        case INT -> {
          StrictValues.whole(text, field, path);
          yield (int) Long.parseLong(text);
        }
        case LONG -> {
          StrictValues.whole(text, field, path);
          yield new BigInteger(text).longValue();
        }
        case FLOAT -> (float) finite(text, path);
        case DOUBLE -> finite(text, path);
        case BYTE_STRING -> ByteString.copyFrom(Base64.getUrlDecoder().decode(text));
        case ENUM -> {
          var code = field.getEnumType().findValueByName(text);
          if (code == null) {
            throw invalid(path, "No such code.");
          }
          yield code;
        }
        case MESSAGE -> wellKnown(parent.newBuilderForField(field), field, text, path);
      };
    } catch (IllegalArgumentException e) {
      throw invalid(path, "Not a value of this parameter.");
    }
  }

  private static Message wellKnown(
      Message.Builder builder, FieldDescriptor field, String text, FieldPath path) {
    if (WellKnown.of(field.getMessageType()) != WellKnown.TEXT) {
      throw unknown(path);
    }
    if (!WellKnown.read(text, builder)) {
      throw invalid(path, "Not a value of this parameter.");
    }
    return builder.build();
  }

  private static boolean bool(String text, FieldPath path) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(path, "Must be true or false.");
    };
  }

  private static double finite(String text, FieldPath path) {
    if (text.length() > 40 || !text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) {
      throw invalid(path, "Must be a number.");
    }
    var value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw invalid(path, "The number is out of range.");
    }
    return value;
  }

  private static RefusedException invalid(FieldPath path, String message) {
    return RefusedException.field(path.toString(), FieldFault.VALUE_INVALID, message);
  }

  /** The set that tells which fields were set. */
  static Set<String> none() {
    return new HashSet<>();
  }
}
