package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
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
        .build();
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
        DataSheetProtoMapper.fromProto(measure.getSheet()));
  }

  static UnaryOperator<Measure> edit(it.nzd.indicators.v1.Measure sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.indicators.v1.Measure content(Measure measure) {
    return it.nzd.indicators.v1.Measure.newBuilder()
        .setDisplayName(Messages.toProto(measure.displayName()))
        .setDefinition(Messages.toProto(measure.definition()))
        .setUnit(measure.unit())
        .setKind(measure.kind())
        .setOverTime(
            it.nzd.indicators.v1.Measure.OverTime.valueOf(measure.aggregation().overTime().code()))
        .setOverUnits(
            it.nzd.indicators.v1.Measure.OverUnits.valueOf(
                measure.aggregation().overUnits().code()))
        .setWeight(measure.aggregation().weight())
        .setSheet(DataSheetProtoMapper.toProto(measure.sheet()))
        .build();
  }
}
