package it.nzd.gateway.translate;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.RefusedException;
import it.nzd.gateway.routes.PathPattern.Capture;
import it.nzd.gateway.routes.RequestPath;
import it.nzd.gateway.routes.Route;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the request message of a route from path, query string, body and headers. */
public final class RequestReader {

  /**
   * What a request brings.
   *
   * @param path the path
   * @param query the raw query string, empty for none
   * @param body the body as text, empty for none
   * @param ifMatch the header If-Match
   * @param requestId the header Idempotency-Key
   */
  public record Parts(
      RequestPath path,
      String query,
      Optional<String> body,
      Optional<String> ifMatch,
      Optional<String> requestId) {}

  private static final String MASK = "update_mask";
  private static final String ETAG = "etag";
  private static final String REQUEST_ID = "request_id";

  private final JsonFormat.Parser json;

  public RequestReader(TypeRegistry types) {
    this.json = JsonFormat.parser().usingTypeRegistry(types);
  }

  /** The message; refuses what does not fit it. */
  public DynamicMessage read(Route route, Parts parts) {
    var message = DynamicMessage.newBuilder(route.input());
    var masked = Optional.<Set<FieldDescriptor>>empty();
    if (route.bodyType().isPresent()) {
      masked = body(route, route.bodyType().get(), parts.body(), message);
    }
    query(route, parts.query(), message);
    for (var capture : route.pattern().captures()) {
      capture(route, capture, parts.path(), message);
    }
    masked.ifPresent(fields -> mask(route, fields, message));
    parts.ifMatch().ifPresent(etag -> etag(route, etag, message));
    parts.requestId().ifPresent(id -> setIfEmpty(message, REQUEST_ID, id));
    return message.build();
  }

  private Optional<Set<FieldDescriptor>> body(
      Route route, Descriptor type, Optional<String> body, Message.Builder message) {
    if (body.isEmpty() && route.bodyField().isEmpty()) {
      return Optional.empty();
    }
    var text =
        body.orElseThrow(
            () -> RefusedException.field("", FieldFault.REQUIRED, "A body is needed."));
    var fields = StrictJson.check(text, type);
    var into = route.bodyField().map(message::getFieldBuilder).orElse(message);
    try {
      json.merge(text, into);
    } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
      throw RefusedException.field("", FieldFault.VALUE_INVALID, "A value cannot be read.");
    }
    return Optional.of(fields);
  }

  private static void query(Route route, String query, Message.Builder message) {
    if (query.isEmpty()) {
      return;
    }
    var seen = QueryFields.none();
    for (var parameter : QueryFields.parse(query)) {
      var top = FieldNames.find(route.input(), parameter.name().split("\\.", 2)[0]);
      var isBody = top != null && route.bodyField().filter(top::equals).isPresent();
      if (route.body().equals(Route.WHOLE) || isBody || isCaptured(route, parameter.name())) {
        throw RefusedException.field(
            parameter.name(), FieldFault.FIELD_UNKNOWN, "There is no such parameter.");
      }
      QueryFields.set(message, parameter.name(), parameter.value(), seen);
    }
  }

  private static boolean isCaptured(Route route, String name) {
    return route.pattern().captures().stream()
        .map(capture -> String.join(".", capture.fieldPath()))
        .anyMatch(path -> path.equals(name) || FieldNames.json(path).equals(name));
  }

  private static void capture(
      Route route, Capture capture, RequestPath path, Message.Builder message) {
    var segments = path.segments().subList(capture.from(), capture.to());
    var value = segments.size() == 1 ? segments.getFirst() : String.join("/", segments);
    var fieldPath = capture.fieldPath();
    var builder = message;
    for (var step : fieldPath.subList(0, fieldPath.size() - 1)) {
      builder = builder.getFieldBuilder(field(builder, step));
    }
    var field = field(builder, fieldPath.getLast());
    var given = builder.getField(field);
    if (!given.equals("") && !given.equals(value)) {
      var name = FieldNames.forCaller(String.join(".", fieldPath), route.bodyField());
      throw RefusedException.field(name, FieldFault.VALUES_DIFFER, "Differs from the path.");
    }
    builder.setField(field, value);
  }

  private static void mask(Route route, Set<FieldDescriptor> fields, Message.Builder message) {
    var mask = route.input().findFieldByName(MASK);
    if (mask == null || !route.verb().equals("PATCH") || message.hasField(mask)) {
      return;
    }
    var paths = mask.getMessageType().findFieldByName("paths");
    var builder = message.getFieldBuilder(mask);
    for (var field : fields) {
      if (!field.getName().equals(ETAG) && !Route.isReadOnly(field)) {
        builder.addRepeatedField(paths, field.getName());
      }
    }
  }

  private static void etag(Route route, String etag, Message.Builder message) {
    if (route.verb().equals("GET")) {
      return;
    }
    var inBody = route.bodyField().filter(field -> has(field, ETAG));
    var holder = inBody.map(message::getFieldBuilder).orElse(message);
    var field = holder.getDescriptorForType().findFieldByName(ETAG);
    if (field == null) {
      throw new RefusedException(GatewayReason.CONDITION_NOT_SUPPORTED);
    }
    var given = holder.getField(field);
    if (!given.equals("") && !given.equals(etag)) {
      throw RefusedException.field(ETAG, FieldFault.VALUES_DIFFER, "Differs from If-Match.");
    }
    holder.setField(field, etag);
  }

  private static void setIfEmpty(Message.Builder message, String name, String value) {
    var field = message.getDescriptorForType().findFieldByName(name);
    if (field != null && message.getField(field).equals("")) {
      StrictValues.text(value, FieldPath.ROOT.field(field.getJsonName()));
      message.setField(field, value);
    }
  }

  private static boolean has(FieldDescriptor field, String name) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && field.getMessageType().findFieldByName(name) != null;
  }

  private static FieldDescriptor field(Message.Builder message, String name) {
    return Objects.requireNonNull(message.getDescriptorForType().findFieldByName(name), name);
  }

  /** The verbs whose requests carry no body. */
  public static boolean takesBody(Route route) {
    return !route.body().isEmpty();
  }

  /** Names of the parameters a route takes, for its description. */
  public static List<String> captured(Route route) {
    return route.pattern().captures().stream()
        .map(capture -> String.join(".", capture.fieldPath()))
        .toList();
  }
}
