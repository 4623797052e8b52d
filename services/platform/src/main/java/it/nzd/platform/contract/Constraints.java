package it.nzd.platform.contract;

import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPath;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Message;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The constraints of the contract on the messages that travel. */
public final class Constraints {
  private static final Validator VALIDATOR = ValidatorFactory.newBuilder().build();
  private static final Set<String> ALWAYS_CHECKED = Set.of("name", "etag");
  private static final String MASK = "update_mask";

  private Constraints() {}

  /**
   * Checks a request. Of the resource in an update only what the mask names is checked, besides
   * name and etag: the rest is not taken over and may be left out.
   *
   * @throws ServiceException REQUEST_INVALID with a violation for every wrong field
   */
  public static void check(Message request) {
    var violations = violations(request);
    var mask = request.getDescriptorForType().findFieldByName(MASK);
    if (mask != null && !violations.isEmpty()) {
      var paths = ((FieldMask) request.getField(mask)).getPathsList();
      violations = violations.stream().filter(v -> matters(v.field(), paths, request)).toList();
    }
    refuse(violations);
  }

  /** Compiles the constraints of these messages, so that the first caller need not wait for it. */
  public static void warm(Iterable<? extends Message> messages) {
    messages.forEach(Constraints::violations);
  }

  /** Checks the masked fields of a resource that an update has led to. */
  static void checkMasked(Message resource, List<String> paths) {
    var name = snake(resource.getDescriptorForType().getName());
    refuse(
        violations(resource).stream()
            .filter(v -> isCovered(v.field(), paths))
            .map(v -> new Violation(name + "." + v.field(), v.reason(), v.message()))
            .toList());
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new ServiceException(PlatformReason.REQUEST_INVALID, Map.of(), violations);
    }
  }

  private static List<Violation> violations(Message message) {
    try {
      return VALIDATOR.validate(message).getViolations().stream()
          .map(build.buf.protovalidate.Violation::toProto)
          .map(v -> new Violation(path(v.getField()), code(v.getRuleId()), v.getMessage()))
          .toList();
    } catch (ValidationException e) {
      throw new IllegalStateException("The contract's constraints cannot be checked", e);
    }
  }

  /**
   * Whether a violation of an update request counts: outside the resource, always so, or named by
   * the mask.
   */
  private static boolean matters(String field, List<String> paths, Message request) {
    int dot = field.indexOf('.');
    if (dot < 0 || paths.isEmpty() || field.startsWith(MASK)) {
      return true;
    }
    var within = field.substring(dot + 1);
    var holder = request.getDescriptorForType().findFieldByName(field.substring(0, dot));
    if (holder == null || ALWAYS_CHECKED.contains(within)) {
      return true;
    }
    var normal =
        paths.stream().map(path -> UpdateMask.protoPath(holder.getMessageType(), path)).toList();
    return isCovered(within, normal);
  }

  private static boolean isCovered(String field, List<String> paths) {
    return paths.stream().anyMatch(path -> isWithin(field, path) || isWithin(path, field));
  }

  private static boolean isWithin(String path, String outer) {
    return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }

  private static String code(String ruleId) {
    return ruleId.toUpperCase(Locale.ROOT).replace('.', '_');
  }

  private static String path(FieldPath path) {
    var out = new StringBuilder();
    for (var element : path.getElementsList()) {
      if (!out.isEmpty()) {
        out.append('.');
      }
      out.append(element.getFieldName());
      switch (element.getSubscriptCase()) {
        case INDEX -> out.append('[').append(element.getIndex()).append(']');
        case STRING_KEY -> out.append('[').append(element.getStringKey()).append(']');
        default -> {}
      }
    }
    return out.toString();
  }

  private static String snake(String typeName) {
    return typeName.replaceAll("(?<=.)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
