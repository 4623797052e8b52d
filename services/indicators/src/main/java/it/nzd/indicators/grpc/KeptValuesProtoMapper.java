package it.nzd.indicators.grpc;

import it.nzd.indicators.application.Recalculation;
import it.nzd.indicators.application.RecalculationService;
import it.nzd.indicators.domain.kept.Cause;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.indicators.domain.kept.Moved;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.indicators.v1.KeptValue;
import it.nzd.indicators.v1.MovedBy;
import it.nzd.indicators.v1.MovedValue;
import it.nzd.indicators.v1.RecalculationCause;
import it.nzd.indicators.v1.RecalculationState;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.operation.OperationInfo;
import it.nzd.platform.store.Stored;

/** Computed values and their messages. */
final class KeptValuesProtoMapper {
  private KeptValuesProtoMapper() {}

  /**
   * Values and what moved.
   *
   * @param operation only what this work moved; all where it is empty
   */
  static it.nzd.indicators.v1.KeptValues toProto(Stored<KeptValues> stored, String operation) {
    var kept = stored.value();
    var out =
        it.nzd.indicators.v1.KeptValues.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setIndicator(kept.indicator())
            .setDistrict(kept.district())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()));
    kept.values()
        .forEach(
            (period, value) ->
                out.addValues(
                    KeptValue.newBuilder()
                        .setPeriod(Periods.toProto(period))
                        .setValue(Numbers.rounded(value))));
    var moved = operation.isEmpty() ? kept.moved() : kept.movedBy(operation);
    moved.forEach(one -> out.addMoved(toProto(one)));
    return out.build();
  }

  private static MovedValue toProto(Moved moved) {
    var after = moved.after();
    var out =
        MovedValue.newBuilder()
            .setPeriod(Periods.toProto(moved.period()))
            .setTime(Messages.timestamp(moved.at()))
            .setValueBefore(Numbers.rounded(moved.before()))
            .setValueAfter(after == null ? "" : Numbers.rounded(after))
            .setOperation(moved.operation());
    moved.causes().forEach(cause -> out.addCauses(toProto(cause)));
    return out.build();
  }

  private static MovedBy toProto(Cause cause) {
    return MovedBy.newBuilder()
        .setResource(cause.resource())
        .setAction(cause.action())
        .setTime(Messages.timestamp(cause.at()))
        .setReason(cause.reason())
        .build();
  }

  static it.nzd.indicators.v1.Recalculation toProto(Recalculation work) {
    var out =
        it.nzd.indicators.v1.Recalculation.newBuilder()
            .setOperation(work.operation().toProto())
            .setEverything(work.isEverything())
            .setMoreCauses(work.isMore());
    work.causes().forEach(cause -> out.addCauses(toProto(cause)));
    return out.build();
  }

  private static RecalculationCause toProto(Touched cause) {
    return RecalculationCause.newBuilder()
        .setResource(cause.resource())
        .setAction(cause.action())
        .setTime(Messages.timestamp(cause.at()))
        .setActor(cause.by())
        .build();
  }

  static RecalculationState toProto(RecalculationService.State state) {
    var out = RecalculationState.newBuilder().setWaiting(state.isWaiting());
    state.operation().map(OperationInfo::toProto).ifPresent(out::setOperation);
    return out.build();
  }
}
