package it.nzd.platform.grpc;

import build.buf.protovalidate.ValidationResult;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPath;
import com.google.protobuf.Message;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import it.nzd.platform.error.PlatformReason;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.error.Violation;
import java.util.Locale;
import java.util.Map;

/** Checks every request against the constraints of the contract; all violations are told at once. */
public final class ValidationInterceptor implements ServerInterceptor {
  private final Validator validator = ValidatorFactory.newBuilder().build();

  @Override
  public <Q, P> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, P> call, Metadata headers, ServerCallHandler<Q, P> next) {
    return new SimpleForwardingServerCallListener<>(next.startCall(call, headers)) {
      @Override
      public void onMessage(Q message) {
        check((Message) message);
        super.onMessage(message);
      }
    };
  }

  /**
   * Checks one request.
   *
   * @throws ServiceException REQUEST_INVALID with a violation for every wrong field
   */
  public void check(Message request) {
    ValidationResult result;
    try {
      result = validator.validate(request);
    } catch (ValidationException e) {
      throw new IllegalStateException("The contract's constraints cannot be checked", e);
    }
    if (!result.isSuccess()) {
      var violations =
          result.getViolations().stream()
              .map(build.buf.protovalidate.Violation::toProto)
              .map(v -> new Violation(path(v.getField()), code(v.getRuleId()), v.getMessage()))
              .toList();
      throw new ServiceException(PlatformReason.REQUEST_INVALID, Map.of(), violations);
    }
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
}
