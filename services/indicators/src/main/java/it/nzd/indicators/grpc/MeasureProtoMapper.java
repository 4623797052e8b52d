package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Collecting;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.PeriodType;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.MeasureVersion;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Measures and their messages. */
final class MeasureProtoMapper {
  private MeasureProtoMapper() {}

  static it.nzd.indicators.v1.Measure toProto(Stored<Measure> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .setVersion(stored.value().version())
        .addAllEarlierVersions(earlier(stored.value()))
        .build();
  }

  private static List<MeasureVersion> earlier(Measure measure) {
    var versions = new ArrayList<MeasureVersion>();
    int number = measure.version();
    for (var one : measure.earlierVersions()) {
      number--;
      versions.add(
          MeasureVersion.newBuilder()
              .setVersion(number)
              .setDefinition(Messages.toProto(one.definition()))
              .setUnit(one.unit())
              .setKind(one.kind())
              .setOverTime(overTime(one.aggregation()))
              .setOverUnits(overUnits(one.aggregation()))
              .setWeight(one.aggregation().weight())
              .setUntil(Messages.timestamp(one.until()))
              .setActor(one.by())
              .setReason(one.reason())
              .build());
    }
    return versions;
  }

  private static it.nzd.indicators.v1.Measure.OverTime overTime(Aggregation aggregation) {
    return it.nzd.indicators.v1.Measure.OverTime.valueOf(aggregation.overTime().code());
  }

  private static it.nzd.indicators.v1.Measure.OverUnits overUnits(Aggregation aggregation) {
    return it.nzd.indicators.v1.Measure.OverUnits.valueOf(aggregation.overUnits().code());
  }

  static Measure fromProto(it.nzd.indicators.v1.Measure measure) {
    return new Measure(
            Messages.fromProto(measure.getDisplayName()),
            Messages.fromProto(measure.getDefinition()),
            measure.getUnit(),
            measure.getKind(),
            new Aggregation(
                Coded.of(OverTime.class, measure.getOverTime().name()),
                Coded.of(OverUnits.class, measure.getOverUnits().name()),
                measure.getWeight()),
            DataSheetProtoMapper.fromProto(measure.getSheet()))
        .collected(collecting(measure));
  }

  private static Collecting collecting(it.nzd.indicators.v1.Measure measure) {
    return measure.getCollectionPeriod() == Indicator.PeriodType.PERIOD_TYPE_UNSPECIFIED
        ? Collecting.NOT_STATED
        : new Collecting(
            Coded.of(PeriodType.class, measure.getCollectionPeriod().name()),
            measure.getDeadlineDays());
  }

  static UnaryOperator<Measure> edit(it.nzd.indicators.v1.Measure sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.indicators.v1.Measure content(Measure measure) {
    var every = measure.collecting().every();
    return it.nzd.indicators.v1.Measure.newBuilder()
        .setDisplayName(Messages.toProto(measure.displayName()))
        .setDefinition(Messages.toProto(measure.definition()))
        .setUnit(measure.unit())
        .setKind(measure.kind())
        .setOverTime(overTime(measure.aggregation()))
        .setOverUnits(overUnits(measure.aggregation()))
        .setWeight(measure.aggregation().weight())
        .setSheet(DataSheetProtoMapper.toProto(measure.sheet()))
        .setCollectionPeriod(
            every == null
                ? Indicator.PeriodType.PERIOD_TYPE_UNSPECIFIED
                : Indicator.PeriodType.valueOf(every.code()))
        .setDeadlineDays(measure.collecting().deadlineDays())
        .build();
  }
}
