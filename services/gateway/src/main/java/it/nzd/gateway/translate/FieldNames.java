package it.nzd.gateway.translate;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fields by their JSON and proto names, and proto paths told in JSON names. */
final class FieldNames {

  private static final Map<Descriptor, Map<String, FieldDescriptor>> KNOWN =
      new ConcurrentHashMap<>();

  private FieldNames() {}

  /** The field that goes by a JSON or proto name. */
  static @Nullable FieldDescriptor find(Descriptor type, String name) {
    return KNOWN.computeIfAbsent(type, FieldNames::index).get(name);
  }

  /** {@code organisation.sites[0].roof_area} becomes {@code organisation.sites[0].roofArea}. */
  static String json(String protoPath) {
    var out = new StringBuilder(protoPath.length());
    var upper = false;
    for (var i = 0; i < protoPath.length(); i++) {
      var c = protoPath.charAt(i);
      if (c == '"') {
        // A key of a map stands as it is.
        var end = protoPath.indexOf('"', i + 1);
        out.append(protoPath, i, end < 0 ? protoPath.length() : end + 1);
        i = end < 0 ? protoPath.length() : end;
      } else if (c == '_') {
        upper = true;
      } else {
        out.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return out.toString();
  }

  /** The path as the caller sees it, for whom the body field is the whole body. */
  static String forCaller(String protoPath, Optional<FieldDescriptor> bodyField) {
    var prefix = bodyField.map(FieldDescriptor::getName).orElse("");
    if (prefix.isEmpty()) {
      return json(protoPath);
    }
    if (protoPath.equals(prefix)) {
      return "";
    }
    return json(
        protoPath.startsWith(prefix + ".") ? protoPath.substring(prefix.length() + 1) : protoPath);
  }

  private static Map<String, FieldDescriptor> index(Descriptor type) {
    return type.getFields().stream()
        .flatMap(
            field ->
                Stream.of(Map.entry(field.getJsonName(), field), Map.entry(field.getName(), field)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }
}
