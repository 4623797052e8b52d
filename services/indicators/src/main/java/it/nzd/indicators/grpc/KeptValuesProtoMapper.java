package it.nzd.indicators.grpc;

import it.nzd.indicators.application.RecalculationService;
import it.nzd.indicators.domain.kept.Cause;
import it.nzd.indicators.domain.kept.KeptValues;
import it.nzd.indicators.domain.kept.Moved;
import it.nzd.indicators.v1.KeptValue;
import it.nzd.indicators.v1.MovedBy;
import it.nzd.indicators.v1.MovedValue;
import it.nzd.indicators.v1.RecalculationState;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.operation.OperationInfo;
import it.nzd.platform.store.Stored;

/** Computed values and their messages. */
final class KeptValuesProtoMapper {
  private KeptValuesProtoMapper() {}

  static it.nzd.indicators.v1.KeptValues toProto(Stored<KeptValues> stored) {
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
    kept.moved().forEach(moved -> out.addMoved(toProto(moved)));
    return out.build();
  }

  private static MovedValue toProto(Moved moved) {
    var after = moved.after();
    var out =
        MovedValue.newBuilder()
            .setPeriod(Periods.toProto(moved.period()))
            .setTime(Messages.timestamp(moved.at()))
            .setValueBefore(Numbers.rounded(moved.before()))
            .setValueAfter(after == null ? "" : Numbers.rounded(after));
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

  static RecalculationState toProto(RecalculationService.State state) {
    var out = RecalculationState.newBuilder().setWaiting(state.isWaiting());
    state.operation().map(OperationInfo::toProto).ifPresent(out::setOperation);
    return out.build();
  }
}
