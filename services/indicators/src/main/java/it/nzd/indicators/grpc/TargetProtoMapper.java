package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Target;
import it.nzd.indicators.v1.Goal;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Targets and their messages. */
final class TargetProtoMapper {
  private TargetProtoMapper() {}

  static it.nzd.indicators.v1.Target toProto(Stored<Target> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static Target fromProto(it.nzd.indicators.v1.Target target) {
    return new Target(
        target.getIndicator(),
        target.getDistrict(),
        target.getBaselineYear(),
        target.getBaselineValue().isEmpty() ? null : new BigDecimal(target.getBaselineValue()),
        goals(target),
        Messages.fromProto(target.getSource()),
        Messages.fromProto(target.getVisibility()),
        "");
  }

  static UnaryOperator<Target> edit(it.nzd.indicators.v1.Target sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static NavigableMap<Integer, BigDecimal> goals(it.nzd.indicators.v1.Target target) {
    var goals = new TreeMap<Integer, BigDecimal>();
    for (int i = 0; i < target.getGoalsCount(); i++) {
      var goal = target.getGoals(i);
      var field = "target.goals[" + i + "].year";
      var year = Integer.toString(goal.getYear());
      if (goal.getYear() <= target.getBaselineYear()) {
        var baseline = Integer.toString(target.getBaselineYear());
        throw ServiceException.field(
            IndicatorsReason.GOAL_BEFORE_BASELINE,
            field,
            Map.of("year", year, "baseline", baseline));
      }
      if (goals.put(goal.getYear(), new BigDecimal(goal.getValue())) != null) {
        throw ServiceException.field(IndicatorsReason.GOAL_TWICE, field, Map.of("year", year));
      }
    }
    return goals;
  }

  private static it.nzd.indicators.v1.Target content(Target target) {
    var baseline = target.baselineValue();
    var out =
        it.nzd.indicators.v1.Target.newBuilder()
            .setIndicator(target.indicator())
            .setDistrict(target.district())
            .setBaselineYear(target.baselineYear())
            .setBaselineValue(baseline == null ? "" : baseline.toPlainString())
            .setSource(Messages.toProto(target.source()))
            .setVisibility(Messages.toProto(target.visibility()));
    target
        .goals()
        .forEach(
            (year, value) ->
                out.addGoals(Goal.newBuilder().setYear(year).setValue(value.toPlainString())));
    return out.build();
  }
}
