package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.EarlierBasis;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Series and their messages. */
final class SeriesProtoMapper {
  private SeriesProtoMapper() {}

  static it.nzd.indicators.v1.Series toProto(Stored<Series> stored) {
    var out = content(stored.value()).toBuilder();
    stored
        .value()
        .observations()
        .values()
        .forEach(o -> out.addObservations(ObservationProtoMapper.toProto(o)));
    stored.value().earlierBases().forEach(basis -> out.addEarlierBases(toProto(basis)));
    return out.setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  /** A series without observations: they are recorded, never sent with it. */
  static Series fromProto(it.nzd.indicators.v1.Series series) {
    return new Series(
        series.getMeasure(),
        series.getDistrict(),
        Coded.of(Perimeter.class, series.getPerimeter().name()),
        series.getPerimeterNote(),
        series.getFactor(),
        series.getBaseYear(),
        new TreeMap<>(),
        Messages.fromProto(series.getVisibility()),
        "");
  }

  static UnaryOperator<Series> edit(it.nzd.indicators.v1.Series sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  private static it.nzd.indicators.v1.EarlierBasis toProto(EarlierBasis basis) {
    return it.nzd.indicators.v1.EarlierBasis.newBuilder()
        .setFactor(basis.factor())
        .setBaseYear(basis.baseYear())
        .setUntil(Messages.timestamp(basis.until()))
        .setActor(basis.by())
        .setReason(basis.reason())
        .build();
  }

  private static it.nzd.indicators.v1.Series content(Series series) {
    return it.nzd.indicators.v1.Series.newBuilder()
        .setMeasure(series.measure())
        .setDistrict(series.district())
        .setPerimeter(it.nzd.indicators.v1.Series.Perimeter.valueOf(series.perimeter().code()))
        .setPerimeterNote(series.perimeterNote())
        .setFactor(series.factor())
        .setBaseYear(series.baseYear())
        .setVisibility(Messages.toProto(series.visibility()))
        .build();
  }
}
