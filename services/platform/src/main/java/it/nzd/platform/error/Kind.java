package it.nzd.platform.error;

import io.grpc.Status;

/** What sort of refusal a reason is; decides the gRPC code and with it the HTTP status. */
public enum Kind {
  INVALID(Status.Code.INVALID_ARGUMENT),
  UNAUTHENTICATED(Status.Code.UNAUTHENTICATED),
  DENIED(Status.Code.PERMISSION_DENIED),
  NOT_FOUND(Status.Code.NOT_FOUND),
  EXISTS(Status.Code.ALREADY_EXISTS),
  STATE(Status.Code.FAILED_PRECONDITION),
  STALE(Status.Code.ABORTED),
  EXHAUSTED(Status.Code.RESOURCE_EXHAUSTED),
  UNAVAILABLE(Status.Code.UNAVAILABLE),
  INTERNAL(Status.Code.INTERNAL);

  private final Status.Code code;

  Kind(Status.Code code) {
    this.code = code;
  }

  /** The gRPC status code. */
  public Status.Code code() {
    return code;
  }
}
