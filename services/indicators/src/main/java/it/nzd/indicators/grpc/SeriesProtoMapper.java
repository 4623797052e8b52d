package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.EarlierBasis;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.v1.AwaitedValue;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Series and their messages. */
final class SeriesProtoMapper {
  private SeriesProtoMapper() {}

  /** The series as the caller may see it: outside of its city without what does not count. */
  static it.nzd.indicators.v1.Series toProto(Stored<Series> stored, Caller caller) {
    return Insiders.holds(caller, stored.name()) ? whole(stored) : ofOutsiders(stored);
  }

  private static it.nzd.indicators.v1.Series whole(Stored<Series> stored) {
    var out = header(stored).setCreator(stored.creator());
    stored
        .value()
        .observations()
        .values()
        .forEach(o -> out.addObservations(ObservationProtoMapper.toProto(o)));
    stored.value().earlierBases().forEach(basis -> out.addEarlierBases(toProto(basis)));
    return out.build();
  }

  private static it.nzd.indicators.v1.Series ofOutsiders(Stored<Series> stored) {
    var out = header(stored);
    stored.value().observations().values().stream()
        .flatMap(o -> o.counted().stream())
        .forEach(o -> out.addObservations(ObservationProtoMapper.ofOutsiders(o)));
    stored
        .value()
        .earlierBases()
        .forEach(basis -> out.addEarlierBases(toProto(basis).toBuilder().clearActor()));
    return out.build();
  }

  private static it.nzd.indicators.v1.Series.Builder header(Stored<Series> stored) {
    var out =
        content(stored.value()).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()));
    stored
        .value()
        .awaited()
        .ifPresent(
            awaited ->
                out.setAwaited(
                    AwaitedValue.newBuilder()
                        .setPeriod(Periods.toProto(awaited.period()))
                        .setLateFrom(awaited.lateFrom().toString())));
    return out;
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
