package it.nzd.gateway.routes;

import com.google.api.FieldBehavior;
import com.google.api.FieldBehaviorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.DynamicMessage;
import io.grpc.MethodDescriptor.MethodType;
import java.util.List;
import java.util.Optional;

/**
 * One route: an HTTP verb and path that lead to a method.
 *
 * @param verb the HTTP verb
 * @param pattern the path
 * @param body the body rule: empty, {@code *} or the name of a field
 * @param method the method in the contract
 * @param call the method as gRPC calls it
 * @param shape how it answers
 */
public record Route(
    String verb,
    PathPattern pattern,
    String body,
    MethodDescriptor method,
    io.grpc.MethodDescriptor<DynamicMessage, DynamicMessage> call,
    Shape shape) {

  /** Body rule: every field that the path does not fill comes from the body. */
  public static final String WHOLE = "*";

  static Route of(String verb, String template, String body, MethodDescriptor method) {
    return new Route(
        verb, PathPattern.parse(template), body, method, DynamicCalls.of(method), shapeOf(method));
  }

  /** The request message. */
  public Descriptor input() {
    return method.getInputType();
  }

  /** Code of the context that serves the method: {@code nzd.<context>.v1}. */
  public String context() {
    return method.getFile().getPackage().split("\\.")[1];
  }

  /** The field that the body fills, unless the body is the whole message or there is none. */
  public Optional<FieldDescriptor> bodyField() {
    return body.isEmpty() || body.equals(WHOLE)
        ? Optional.empty()
        : Optional.of(input().findFieldByName(body));
  }

  /** The message that the body holds, if any. */
  public Optional<Descriptor> bodyType() {
    if (body.equals(WHOLE)) {
      return Optional.of(input());
    }
    return bodyField()
        .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
        .map(FieldDescriptor::getMessageType);
  }

  /** True if a field is not the caller's to write. */
  public static boolean isReadOnly(FieldDescriptor field) {
    List<FieldBehavior> behaviours =
        field.getOptions().getExtension(FieldBehaviorProto.fieldBehavior);
    return behaviours.contains(FieldBehavior.OUTPUT_ONLY)
        || behaviours.contains(FieldBehavior.IDENTIFIER);
  }

  private static Shape shapeOf(MethodDescriptor method) {
    return switch (DynamicCalls.typeOf(method)) {
      case UNARY -> Shape.UNARY;
      case CLIENT_STREAMING -> Shape.UPLOAD;
      case SERVER_STREAMING ->
          method.getOutputType().getFullName().equals("google.api.HttpBody")
              ? Shape.DOWNLOAD
              : Shape.EVENTS;
      case BIDI_STREAMING, UNKNOWN -> throw new IllegalStateException(unknown(method));
    };
  }

  private static String unknown(MethodDescriptor method) {
    return "The gateway has no way to serve "
        + method.getFullName()
        + " as "
        + MethodType.BIDI_STREAMING;
  }
}
