package it.nzd.indicators.grpc;

import com.google.protobuf.Message;
import it.nzd.indicators.application.RecalculationService;
import it.nzd.indicators.application.Recalculator;
import it.nzd.indicators.v1.RecalculationResult;
import it.nzd.platform.operation.OperationKind;
import it.nzd.platform.operation.Progress;
import jakarta.inject.Singleton;
import java.util.Map;

/** Computing in the background what depends on changes. */
@Singleton
final class RecalculationKind implements OperationKind {
  private final Recalculator recalculator;

  RecalculationKind(Recalculator recalculator) {
    this.recalculator = recalculator;
  }

  @Override
  public String code() {
    return RecalculationService.KIND;
  }

  @Override
  public Message run(Map<String, String> parameters, Progress progress) {
    var tenant = parameters.getOrDefault(RecalculationService.TENANT, "");
    var after = parameters.getOrDefault(RecalculationService.AFTER, "");
    var to = parameters.getOrDefault(RecalculationService.TO, "");
    var outcome =
        to.isEmpty()
            ? recalculator.everything(tenant, progress)
            : recalculator.follow(tenant, Integer.parseInt(after), Integer.parseInt(to), progress);
    return RecalculationResult.newBuilder()
        .setComputed(outcome.computed())
        .setChanged(outcome.changed())
        .build();
  }
}
