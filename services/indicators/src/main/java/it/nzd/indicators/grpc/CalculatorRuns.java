package it.nzd.indicators.grpc;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.grpc.stub.StreamObserver;
import it.nzd.indicators.v1.CalculationMethod;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Runs calculators, and writes on each answer what it was computed from and when. */
@Singleton
final class CalculatorRuns {
  private final Clock clock;

  CalculatorRuns(Clock clock) {
    this.clock = clock;
  }

  /** Answers with what the calculator gives, or refuses the field it cannot calculate with. */
  <T extends Message> void reply(Message request, StreamObserver<T> out, Supplier<T> calculator) {
    Calculations.reply(out, () -> stamped(calculator.get(), request));
  }

  /** Every answer of a calculator has its method in the field of that name. */
  @SuppressWarnings("unchecked")
  private <T extends Message> T stamped(T answer, Message request) {
    var field = answer.getDescriptorForType().findFieldByName("method");
    var now = clock.instant();
    var method =
        ((CalculationMethod) answer.getField(field))
            .toBuilder()
                .setInputsSha256(sha256(request))
                .setRunTime(
                    Timestamp.newBuilder().setSeconds(now.getEpochSecond()).setNanos(now.getNano()))
                .build();
    return (T) answer.toBuilder().setField(field, method).build();
  }

  private static String sha256(Message request) {
    var bytes = new byte[request.getSerializedSize()];
    var output = CodedOutputStream.newInstance(bytes);
    output.useDeterministicSerialization();
    try {
      request.writeTo(output);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
