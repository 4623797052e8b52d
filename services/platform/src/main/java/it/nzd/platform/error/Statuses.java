package it.nzd.platform.error;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;

/**
 * Refusals as {@code google.rpc.Status}: exactly one ErrorInfo, and a BadRequest where fields are
 * wrong.
 */
public final class Statuses {
  /** Domain of every reason. */
  public static final String DOMAIN = "nzd";

  private Statuses() {}

  /** The status a refusal travels as. */
  public static StatusRuntimeException of(ServiceException refusal) {
    var info =
        ErrorInfo.newBuilder()
            .setReason(refusal.reason().name())
            .setDomain(DOMAIN)
            .putAllMetadata(refusal.facts());
    var status =
        Status.newBuilder()
            .setCode(refusal.reason().kind().code().value())
            .setMessage(refusal.getMessage())
            .addDetails(Any.pack(info.build()));
    if (!refusal.violations().isEmpty()) {
      var bad = BadRequest.newBuilder();
      for (var violation : refusal.violations()) {
        bad.addFieldViolationsBuilder()
            .setField(violation.field())
            .setReason(violation.reason())
            .setDescription(violation.message());
      }
      status.addDetails(Any.pack(bad.build()));
    }
    return StatusProto.toStatusRuntimeException(status.build());
  }
}
