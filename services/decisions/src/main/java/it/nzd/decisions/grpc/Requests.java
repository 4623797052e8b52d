package it.nzd.decisions.grpc;

import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import it.nzd.decisions.application.SeatCommand;
import it.nzd.decisions.application.StepCommand;
import it.nzd.decisions.domain.DecisionsReason;
import it.nzd.platform.contract.Etag;
import it.nzd.platform.contract.RequestKey;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.value.Coded;
import it.nzd.platform.value.Lever;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all requests hold alike. */
final class Requests {
  private Requests() {}

  /** A step with its etag, request id and, where the message has one, its reason. */
  static StepCommand step(Message request) {
    return new StepCommand(
        text(request, "name"),
        Etag.required(text(request, "etag"), "etag"),
        text(request, "reason"),
        RequestKey.of(request));
  }

  /** What somebody does for a seat. */
  static SeatCommand seat(Message request) {
    return new SeatCommand(text(request, "name"), text(request, "seat"), RequestKey.of(request));
  }

  private static String text(Message request, String field) {
    var descriptor = request.getDescriptorForType().findFieldByName(field);
    return descriptor == null ? "" : (String) request.getField(descriptor);
  }

  static Instant instant(Timestamp time) {
    return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
  }

  /** The contract checks the form of a day; whether the calendar has it is seen here. */
  static LocalDate day(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw ServiceException.field(DecisionsReason.DAY_UNKNOWN, field, Map.of("day", text));
    }
  }

  /** A day that may be left out. */
  static @Nullable LocalDate optionalDay(String text, String field) {
    return text.isEmpty() ? null : day(text, field);
  }

  static List<Lever> levers(List<it.nzd.common.v1.Lever> sent) {
    return sent.stream().map(lever -> Coded.of(Lever.class, lever.name())).toList();
  }

  static List<it.nzd.common.v1.Lever> leversToProto(List<Lever> levers) {
    return levers.stream().map(lever -> it.nzd.common.v1.Lever.valueOf(lever.code())).toList();
  }
}
