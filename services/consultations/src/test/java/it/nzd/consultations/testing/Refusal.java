package it.nzd.consultations.testing;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused call says. */
public final class Refusal {
  private Refusal() {}

  /** Reason and fields, for example {@code FIELD_FROZEN consultation.questions}. */
  public static String of(ThrowingCallable call) {
    var thrown = Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(thrown).as("a refusal").isNotNull();
    return of(thrown);
  }

  /** The same of a caught refusal. */
  public static String of(StatusRuntimeException thrown) {
    var said = new StringBuilder();
    var status = StatusProto.fromThrowable(thrown);
    try {
      for (var detail :
          status == null ? java.util.List.<com.google.protobuf.Any>of() : status.getDetailsList()) {
        if (detail.is(ErrorInfo.class)) {
          said.append(detail.unpack(ErrorInfo.class).getReason());
        } else if (detail.is(BadRequest.class)) {
          detail
              .unpack(BadRequest.class)
              .getFieldViolationsList()
              .forEach(v -> said.append(' ').append(v.getField()));
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
    return said.toString();
  }
}
