package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.indicators.v1.FirmRollUp;
import it.nzd.indicators.v1.FirmRollUpPeriod;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.store.Stored;
import java.math.BigDecimal;
import java.util.List;

/** Series of firms and their messages. */
final class FirmSeriesProtoMapper {
  private FirmSeriesProtoMapper() {}

  static it.nzd.indicators.v1.FirmSeries toProto(Stored<FirmSeries> stored) {
    var firm = stored.value();
    var out =
        it.nzd.indicators.v1.FirmSeries.newBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setMeasure(firm.series().measure())
            .setOrganisation(firm.organisation())
            .setSite(firm.site())
            .setDistrict(firm.series().district())
            .setDisplayName(firm.displayName())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    firm.series()
        .observations()
        .values()
        .forEach(o -> out.addObservations(ObservationProtoMapper.toProto(o)));
    return out.build();
  }

  /** What is asked for: measure, firm and site. */
  static FirmSeries fromProto(it.nzd.indicators.v1.FirmSeries sent) {
    return FirmSeries.of(sent.getMeasure(), sent.getOrganisation(), sent.getSite(), "", "");
  }

  static FirmRollUp toProto(String measure, String district, List<Together> periods) {
    var out = FirmRollUp.newBuilder().setMeasure(measure).setDistrict(district);
    periods.forEach(one -> out.addPeriods(toProto(one)));
    return out.build();
  }

  private static FirmRollUpPeriod toProto(Together one) {
    return FirmRollUpPeriod.newBuilder()
        .setPeriod(Periods.toProto(one.period()))
        .setValue(one.value().map(FirmSeriesProtoMapper::text).orElse(""))
        .setPartialValue(one.partial().map(FirmSeriesProtoMapper::text).orElse(""))
        .setReported(one.derivation().present())
        .setExpected(one.derivation().expected())
        .setWithheld(FirmRollUp.Withheld.valueOf(one.withheld().code()))
        .setDerivedFrom(DerivedProtoMapper.toProto(one.derivation(), true))
        .build();
  }

  private static String text(BigDecimal number) {
    return number.toPlainString();
  }
}
