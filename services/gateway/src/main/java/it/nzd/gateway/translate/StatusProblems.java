package it.nzd.gateway.translate;

import com.google.protobuf.Any;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import it.nzd.gateway.http.FieldFault;
import it.nzd.gateway.http.GatewayReason;
import it.nzd.gateway.http.Problem;
import it.nzd.gateway.http.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * gRPC status to problem. A sentence is passed on only where a service wrote it, with a reason
 * beside it; what frameworks say stays inside, and so does everything about failures.
 */
public final class StatusProblems {

  private static final long DEFAULT_RETRY = 2;

  private StatusProblems() {}

  /** The problem that a status stands for, its fields told as the caller of a route knows them. */
  public static Problem of(Status status, Metadata trailers, Optional<FieldDescriptor> bodyField) {
    var details = StatusProto.fromStatusAndTrailers(status, trailers);
    var info = find(details, ErrorInfo.class);
    var reason = info.map(ErrorInfo::getReason).orElse(status.getCode().name());
    var isFailure = isFailure(status.getCode());
    var detail = info.isPresent() && !isFailure ? details.getMessage() : sentence(status.getCode());
    return new Problem(
        http(status.getCode(), reason),
        reason,
        detail,
        facts(info, isFailure),
        violations(details, bodyField),
        retry(status.getCode(), find(details, RetryInfo.class)));
  }

  private static int http(Status.Code code, String reason) {
    return switch (code) {
      case OK -> 200;
      case INVALID_ARGUMENT, OUT_OF_RANGE -> reason.equals("ETAG_REQUIRED") ? 428 : 400;
      case UNAUTHENTICATED -> 401;
      case PERMISSION_DENIED -> 403;
      case NOT_FOUND -> 404;
      case ALREADY_EXISTS, FAILED_PRECONDITION -> 409;
      case ABORTED -> reason.equals("STALE_VERSION") ? 412 : 409;
      case RESOURCE_EXHAUSTED -> 429;
      case CANCELLED -> 499;
      case UNIMPLEMENTED -> 501;
      case UNAVAILABLE -> 503;
      case DEADLINE_EXCEEDED -> 504;
      case INTERNAL, UNKNOWN, DATA_LOSS -> 500;
    };
  }

  private static boolean isFailure(Status.Code code) {
    return code == Status.Code.INTERNAL
        || code == Status.Code.UNKNOWN
        || code == Status.Code.DATA_LOSS;
  }

  private static String sentence(Status.Code code) {
    return switch (code) {
      case OK -> "";
      case CANCELLED -> "The request was cancelled.";
      case INVALID_ARGUMENT, OUT_OF_RANGE -> "The request cannot be accepted as it is.";
      case UNAUTHENTICATED -> "Sign in first.";
      case PERMISSION_DENIED -> "This is not allowed for your role.";
      case NOT_FOUND -> "There is no such thing.";
      case ALREADY_EXISTS -> "It exists already.";
      case FAILED_PRECONDITION -> "This is not possible in the present state.";
      case ABORTED -> "Somebody else changed it at the same time.";
      case RESOURCE_EXHAUSTED -> "Too much at once; try again a little later.";
      case UNIMPLEMENTED -> "This is not offered.";
      case UNAVAILABLE -> "The service is away at the moment; try again a little later.";
      case DEADLINE_EXCEEDED -> "The answer took too long.";
      case INTERNAL, UNKNOWN, DATA_LOSS -> GatewayReason.INTERNAL_ERROR.sentence();
    };
  }

  private static Map<String, String> facts(Optional<ErrorInfo> info, boolean isFailure) {
    var facts = info.map(ErrorInfo::getMetadataMap).orElse(Map.of());
    if (!isFailure) {
      return facts;
    }
    return facts.containsKey("incident") ? Map.of("incident", facts.get("incident")) : Map.of();
  }

  private static List<Violation> violations(
      com.google.rpc.@org.jspecify.annotations.Nullable Status details,
      Optional<FieldDescriptor> bodyField) {
    return find(details, BadRequest.class)
        .map(BadRequest::getFieldViolationsList)
        .orElse(List.of())
        .stream()
        .map(
            found ->
                new Violation(
                    FieldNames.forCaller(found.getField(), bodyField),
                    found.getReason().isEmpty()
                        ? FieldFault.VALUE_INVALID.name()
                        : found.getReason(),
                    found.getDescription()))
        .toList();
  }

  private static OptionalLong retry(Status.Code code, Optional<RetryInfo> info) {
    if (info.isPresent()) {
      return OptionalLong.of(Math.max(1, info.get().getRetryDelay().getSeconds()));
    }
    return code == Status.Code.UNAVAILABLE || code == Status.Code.RESOURCE_EXHAUSTED
        ? OptionalLong.of(DEFAULT_RETRY)
        : OptionalLong.empty();
  }

  private static <M extends Message> Optional<M> find(
      com.google.rpc.@org.jspecify.annotations.Nullable Status details, Class<M> type) {
    if (details == null) {
      return Optional.empty();
    }
    for (Any any : details.getDetailsList()) {
      if (any.is(type)) {
        try {
          return Optional.of(any.unpack(type));
        } catch (InvalidProtocolBufferException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
