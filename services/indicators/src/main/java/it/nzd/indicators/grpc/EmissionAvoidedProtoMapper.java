package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Carrier;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Course;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Intervention;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Other;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Photovoltaic;
import it.nzd.indicators.domain.calculation.emissions.AvoidedEmissions.Row;
import it.nzd.indicators.v1.AvoidedEmissionsResult;
import it.nzd.indicators.v1.AvoidedEmissionsRow;
import it.nzd.indicators.v1.AvoidedYear;
import it.nzd.indicators.v1.AvoidingIntervention;
import it.nzd.indicators.v1.CarrierYear;
import it.nzd.indicators.v1.OtherTermYear;
import it.nzd.indicators.v1.PhotovoltaicYear;
import it.nzd.indicators.v1.RunAvoidedEmissionsRequest;
import java.util.List;

/** Avoided emissions, and their messages. */
final class EmissionAvoidedProtoMapper {
  private static final int UNTIL = 2030;

  private EmissionAvoidedProtoMapper() {}

  static AvoidedEmissionsResult run(RunAvoidedEmissionsRequest request) {
    int until = request.hasUntilYear() ? request.getUntilYear() : UNTIL;
    var answer =
        AvoidedEmissions.run(
            request.getInterventionsList().stream()
                .map(EmissionAvoidedProtoMapper::intervention)
                .toList(),
            request.getCreditExports());
    return AvoidedEmissionsResult.newBuilder()
        .setMethod(Calculations.toProto(AvoidedEmissions.METHOD))
        .addAllRows(answer.rows().stream().map(row -> row(row, until)).toList())
        .addAllYears(years(answer.total()))
        .setUntilYearTCo2E(answer.total().until(until))
        .setLifetimeTCo2E(answer.total().lifetime())
        .setUntilYear(until)
        .addAllWarnings(Calculations.toProto(answer.warnings()))
        .build();
  }

  /** Rebound that is absent is none, attribution that is absent is all, as the contract says. */
  private static Intervention intervention(AvoidingIntervention sent) {
    return new Intervention(
        sent.getId(),
        sent.getLabel(),
        sent.getRealises(),
        sent.getCarriersList().stream().map(EmissionAvoidedProtoMapper::carrier).toList(),
        sent.getPhotovoltaicsList().stream().map(EmissionAvoidedProtoMapper::sun).toList(),
        sent.getOtherTermsList().stream().map(EmissionAvoidedProtoMapper::other).toList(),
        sent.getReboundShare(),
        sent.hasAttributionShare() ? sent.getAttributionShare() : 1);
  }

  private static Carrier carrier(CarrierYear sent) {
    return new Carrier(
        sent.getYear(), sent.getBaselineUse(), sent.getProjectUse(), sent.getFactorKgPerUnit());
  }

  private static Photovoltaic sun(PhotovoltaicYear sent) {
    return new Photovoltaic(
        sent.getYear(),
        sent.getSelfConsumedKwh(),
        sent.getConsumptionFactorKgPerKwh(),
        sent.getExportedKwh(),
        sent.hasExportFactorKgPerKwh() ? sent.getExportFactorKgPerKwh() : null);
  }

  private static Other other(OtherTermYear sent) {
    return new Other(sent.getYear(), sent.getBaselineTCo2E(), sent.getProjectTCo2E());
  }

  private static AvoidedEmissionsRow row(Row row, int until) {
    return AvoidedEmissionsRow.newBuilder()
        .setId(row.id())
        .setLabel(row.label())
        .addAllYears(years(row.course()))
        .setUntilYearTCo2E(row.course().until(until))
        .setLifetimeTCo2E(row.course().lifetime())
        .setCounted(row.isCounted())
        .setNotCountedReason(row.isCounted() ? "" : AvoidedEmissions.REALISES_LISTED)
        .build();
  }

  private static List<AvoidedYear> years(Course course) {
    return course.byYear().entrySet().stream()
        .map(
            entry ->
                AvoidedYear.newBuilder()
                    .setYear(entry.getKey())
                    .setTCo2E(entry.getValue())
                    .setCumulativeTCo2E(course.until(entry.getKey()))
                    .build())
        .toList();
  }
}
