package it.nzd.sandboxes.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;

/**
 * What a refused call says.
 *
 * @param code gRPC code; OK when the call was not refused
 * @param reason stable code of the reason; empty when there is none
 * @param fields fields that are wrong
 */
public record Refusal(Status.Code code, String reason, List<String> fields) {
  private static final Refusal NONE = new Refusal(Status.Code.OK, "", List.of());

  /** The refusal of a call. */
  public static Refusal of(Runnable call) {
    try {
      call.run();
      return NONE;
    } catch (StatusRuntimeException e) {
      return read(e);
    }
  }

  private static Refusal read(StatusRuntimeException refused) {
    var reason = "";
    var fields = new ArrayList<String>();
    try {
      var status = StatusProto.fromThrowable(refused);
      for (var detail :
          status == null ? List.<com.google.protobuf.Any>of() : status.getDetailsList()) {
        if (detail.is(ErrorInfo.class)) {
          reason = detail.unpack(ErrorInfo.class).getReason();
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(v -> fields.add(v.getField()));
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    return new Refusal(refused.getStatus().getCode(), reason, List.copyOf(fields));
  }
}
