package it.nzd.indicators.grpc;

import io.grpc.stub.StreamObserver;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.calculation.Method;
import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.Warning;
import it.nzd.indicators.v1.CalculationMethod;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.grpc.Unary;
import java.util.List;
import java.util.function.Supplier;

/** What all calculators have in common at the edge. */
final class Calculations {
  private Calculations() {}

  /** Answers with what the calculator gives, or refuses the field it cannot calculate with. */
  static <T> void reply(StreamObserver<T> out, Supplier<T> calculator) {
    Unary.reply(out, run(calculator));
  }

  static CalculationMethod toProto(Method method) {
    return CalculationMethod.newBuilder()
        .setId(method.id())
        .setVersion(method.version())
        .addAllSources(method.sources().stream().map(Messages::toProto).toList())
        .build();
  }

  static List<CalculationWarning> toProto(List<Warning> warnings) {
    return warnings.stream()
        .map(w -> CalculationWarning.newBuilder().setCode(w.code()).setField(w.field()).build())
        .toList();
  }

  private static <T> T run(Supplier<T> calculator) {
    try {
      return calculator.get();
    } catch (UnfitInput unfit) {
      throw ServiceException.field(
          IndicatorsReason.valueOf(unfit.why().name()), unfit.field(), unfit.details());
    }
  }
}
