package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions;
import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Activity;
import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Answer;
import it.nzd.indicators.domain.calculation.emissions.ActivityEmissions.Row;
import it.nzd.indicators.domain.calculation.emissions.Gas;
import it.nzd.indicators.domain.calculation.emissions.GasFactor;
import it.nzd.indicators.domain.calculation.emissions.GasFactor.Part;
import it.nzd.indicators.domain.calculation.emissions.Vintage;
import it.nzd.indicators.domain.calculation.emissions.When;
import it.nzd.indicators.v1.ActivityEmissionsResult;
import it.nzd.indicators.v1.ActivityEmissionsRow;
import it.nzd.indicators.v1.EmissionActivity;
import it.nzd.indicators.v1.EmissionActivity.FuelClass;
import it.nzd.indicators.v1.GasFactorVintage;
import it.nzd.indicators.v1.RunActivityEmissionsRequest;
import java.util.ArrayList;

/** Activities with their emissions, and their messages. */
final class EmissionActivityProtoMapper {
  private EmissionActivityProtoMapper() {}

  static ActivityEmissionsResult run(RunActivityEmissionsRequest request) {
    var set = EmissionGasProtoMapper.set(request.getGwpSet());
    var activities = new ArrayList<Activity>();
    for (int i = 0; i < request.getActivitiesCount(); i++) {
      activities.add(activity(request.getActivities(i), "activities[" + i + "]"));
    }
    var asOf = request.hasAsOfYear() ? request.getAsOfYear() : null;
    return toProto(ActivityEmissions.run(set, activities, asOf))
        .setGwpSet(request.getGwpSet())
        .build();
  }

  private static Activity activity(EmissionActivity sent, String path) {
    return new Activity(
        sent.getLabel(),
        sent.getAmount(),
        sent.getUnit(),
        sent.hasIntensity() ? sent.getIntensity() : null,
        sent.getIntensityUnit(),
        sent.hasFactor() ? factor(sent.getFactor()) : null,
        new When(sent.getDay(), sent.hasYear() ? sent.getYear() : null),
        sent.getVintagesList().stream().map(EmissionActivityProtoMapper::vintage).toList(),
        sent.getFuelClass() == FuelClass.FUEL_CLASS_SOLID_BIOMASS,
        sent.hasStatedTCo2E() ? sent.getStatedTCo2E() : null,
        EmissionInventoryProtoMapper.place(sent, path));
  }

  private static Vintage<GasFactor> vintage(GasFactorVintage sent) {
    return new Vintage<>(
        sent.getSeries(),
        sent.getEdition(),
        sent.getDocument(),
        sent.getDataYear(),
        sent.getPublishedYear(),
        sent.getValidFrom(),
        factor(sent.getFactor()));
  }

  private static GasFactor factor(it.nzd.indicators.v1.GasFactor sent) {
    var parts = new ArrayList<Part>();
    if (sent.hasCo2KgPerUnit()) {
      parts.add(new Part(Gas.CO2, sent.getCo2KgPerUnit(), "co2_kg_per_unit"));
    }
    if (sent.hasCh4KgPerUnit()) {
      parts.add(new Part(Gas.CH4, sent.getCh4KgPerUnit(), "ch4_kg_per_unit"));
    }
    if (sent.hasN2OKgPerUnit()) {
      parts.add(new Part(Gas.N2O, sent.getN2OKgPerUnit(), "n2o_kg_per_unit"));
    }
    for (int i = 0; i < sent.getOtherGasesCount(); i++) {
      var other = sent.getOtherGases(i);
      var gas = EmissionGasProtoMapper.gas(other.getGas());
      parts.add(new Part(gas, other.getKgPerUnit(), "other_gases[" + i + "].gas"));
    }
    if (sent.hasCo2EKgPerUnit()) {
      parts.add(new Part(Gas.CO2E, sent.getCo2EKgPerUnit(), "co2e_kg_per_unit"));
    }
    return new GasFactor(
        sent.getUnit(),
        parts,
        sent.hasBiogenicCo2KgPerUnit() ? sent.getBiogenicCo2KgPerUnit() : null,
        EmissionGasProtoMapper.origin(sent.getMethaneOrigin()));
  }

  private static ActivityEmissionsResult.Builder toProto(Answer answer) {
    var totals = answer.totals();
    var out =
        ActivityEmissionsResult.newBuilder()
            .setMethod(Calculations.toProto(ActivityEmissions.METHOD))
            .addAllRows(answer.rows().stream().map(EmissionActivityProtoMapper::row).toList())
            .addAllGases(totals.gases().stream().map(EmissionGasProtoMapper::toProto).toList())
            .setTotalTCo2E(totals.tCo2e())
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    EmissionInventoryProtoMapper.tell(answer.inventory(), out);
    var biogenic = totals.biogenicCo2();
    if (biogenic != null) {
      out.setBiogenicCo2T(biogenic);
    }
    return out;
  }

  private static ActivityEmissionsRow row(Row row) {
    var out =
        ActivityEmissionsRow.newBuilder()
            .setLabel(row.label())
            .addAllGases(row.gases().stream().map(EmissionGasProtoMapper::toProto).toList())
            .setTCo2E(row.tCo2e())
            .setGpcSector(row.gpc().sector())
            .setGpcScope(EmissionInventoryProtoMapper.scope(row.gpc().scope()))
            .setGpcLevel(EmissionInventoryProtoMapper.level(row.gpc().level()));
    var biogenic = row.biogenicCo2();
    if (biogenic != null) {
      out.setBiogenicCo2T(biogenic);
    }
    var chosen = row.chosen();
    if (chosen != null) {
      out.setVintage(EmissionGasProtoMapper.toProto(chosen));
    }
    return out.build();
  }
}
