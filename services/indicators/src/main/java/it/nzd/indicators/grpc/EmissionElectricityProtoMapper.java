package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Instrument;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Row;
import it.nzd.indicators.domain.calculation.emissions.ElectricityEmissions.Use;
import it.nzd.indicators.domain.calculation.emissions.Vintage;
import it.nzd.indicators.domain.calculation.emissions.When;
import it.nzd.indicators.v1.ElectricityEmissionsResult;
import it.nzd.indicators.v1.ElectricityEmissionsRow;
import it.nzd.indicators.v1.ElectricityUse;
import it.nzd.indicators.v1.EnergyInstrument;
import it.nzd.indicators.v1.GridFactorVintage;
import it.nzd.indicators.v1.RunElectricityEmissionsRequest;

/** Electricity in two figures, and its messages. */
final class EmissionElectricityProtoMapper {
  private EmissionElectricityProtoMapper() {}

  static ElectricityEmissionsResult run(RunElectricityEmissionsRequest request) {
    var answer =
        ElectricityEmissions.run(
            request.getUsesList().stream().map(EmissionElectricityProtoMapper::use).toList(),
            request.getLocationFactorsList().stream()
                .map(EmissionElectricityProtoMapper::vintage)
                .toList(),
            request.getResidualFactorsList().stream()
                .map(EmissionElectricityProtoMapper::vintage)
                .toList(),
            request.hasAsOfYear() ? request.getAsOfYear() : null);
    var out =
        ElectricityEmissionsResult.newBuilder()
            .setMethod(Calculations.toProto(ElectricityEmissions.METHOD))
            .addAllRows(answer.rows().stream().map(EmissionElectricityProtoMapper::row).toList())
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    var location = answer.location();
    if (location == null) {
      out.setLocationMissingReason(ElectricityEmissions.NO_LOCATION_FACTORS);
    } else {
      out.setLocationBasedTCo2E(location);
    }
    var market = answer.market();
    if (market == null) {
      out.setMarketMissingReason(ElectricityEmissions.NO_RESIDUAL_FACTORS);
    } else {
      out.setMarketBasedTCo2E(market);
    }
    return out.build();
  }

  private static Use use(ElectricityUse sent) {
    return new Use(
        sent.getLabel(),
        sent.getEnergyKwh(),
        new When(sent.getDay(), sent.hasYear() ? sent.getYear() : null),
        sent.getInstrumentsList().stream()
            .map(EmissionElectricityProtoMapper::instrument)
            .toList());
  }

  private static Instrument instrument(EnergyInstrument sent) {
    return new Instrument(
        sent.getKind() == EnergyInstrument.Kind.KIND_GUARANTEE_OF_ORIGIN,
        sent.getCoveredKwh(),
        sent.getEvidenceValid(),
        sent.hasFactorKgPerKwh() ? sent.getFactorKgPerKwh() : null);
  }

  private static Vintage<Double> vintage(GridFactorVintage sent) {
    return new Vintage<>(
        EmissionGasProtoMapper.mandatory(sent.getSeries(), "SERIES_"),
        sent.getEdition(),
        sent.getDocument(),
        sent.getDataYear(),
        sent.getPublishedYear(),
        sent.getValidFrom(),
        sent.getKgPerKwh());
  }

  private static ElectricityEmissionsRow row(Row row) {
    var out =
        ElectricityEmissionsRow.newBuilder()
            .setLabel(row.label())
            .setCoveredKwh(row.coveredKwh())
            .setResidualKwh(row.residualKwh());
    var location = row.location();
    if (location != null) {
      out.setLocationBasedTCo2E(location);
    }
    var market = row.market();
    if (market != null) {
      out.setMarketBasedTCo2E(market);
    }
    var grid = row.grid();
    if (grid != null) {
      out.setLocationVintage(EmissionGasProtoMapper.toProto(grid));
    }
    var residual = row.residual();
    if (residual != null) {
      out.setResidualVintage(EmissionGasProtoMapper.toProto(residual));
    }
    return out.build();
  }
}
