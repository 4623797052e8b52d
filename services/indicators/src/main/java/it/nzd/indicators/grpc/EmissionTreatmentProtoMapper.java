package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.Incineration;
import it.nzd.indicators.domain.calculation.emissions.WasteWater;
import it.nzd.indicators.v1.BurntFraction;
import it.nzd.indicators.v1.IncinerationResult;
import it.nzd.indicators.v1.RunIncinerationRequest;
import it.nzd.indicators.v1.RunWasteWaterRequest;
import it.nzd.indicators.v1.WasteWaterResult;
import org.jspecify.annotations.Nullable;

/** Incinerated waste and waste water, and their messages. */
final class EmissionTreatmentProtoMapper {
  private EmissionTreatmentProtoMapper() {}

  static IncinerationResult run(RunIncinerationRequest request) {
    var technology = EmissionGasProtoMapper.code(request.getTechnology(), "TECHNOLOGY_");
    var waste =
        new Incineration.Waste(
            request.getMassT(),
            request.getFractionsList().stream()
                .map(EmissionTreatmentProtoMapper::fraction)
                .toList(),
            technology == null ? null : Incineration.Technology.valueOf(technology),
            request.hasCh4KgPerGg() ? request.getCh4KgPerGg() : null,
            request.hasN2OKgPerGg() ? request.getN2OKgPerGg() : null);
    var answer = Incineration.run(waste, EmissionGasProtoMapper.set(request.getGwpSet()));
    var out =
        IncinerationResult.newBuilder()
            .setMethod(Calculations.toProto(Incineration.method(waste)))
            .setCo2T(answer.co2T())
            .setBiogenicCo2T(answer.biogenicCo2T())
            .setTCo2E(answer.tCo2e())
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    var ch4 = answer.ch4T();
    if (ch4 != null) {
      out.setCh4T(ch4);
    }
    var n2o = answer.n2oT();
    if (n2o != null) {
      out.setN2OT(n2o);
    }
    return out.build();
  }

  private static Incineration.Fraction fraction(BurntFraction sent) {
    return new Incineration.Fraction(
        sent.getShare(),
        sent.getDryMatter(),
        sent.getCarbon(),
        sent.getFossilCarbon(),
        sent.getOxidation());
  }

  static WasteWaterResult run(RunWasteWaterRequest request) {
    var set = EmissionGasProtoMapper.set(request.getGwpSet());
    var origin = EmissionGasProtoMapper.origin(request.getMethaneOrigin());
    var load =
        new WasteWater.Load(
            WasteWater.Kind.valueOf(EmissionGasProtoMapper.mandatory(request.getKind(), "KIND_")),
            request.getOrganicLoadKg(),
            request.getSludgeRemovedKg(),
            request.getMcf(),
            request.hasB0KgPerKg() ? request.getB0KgPerKg() : null,
            request.getRecoveredCh4Kg(),
            nitrogen(request));
    var answer = WasteWater.run(load, set, origin);
    var out =
        WasteWaterResult.newBuilder()
            .setMethod(Calculations.toProto(WasteWater.METHOD))
            .setGeneratedCh4Kg(answer.generatedKg())
            .setCh4Kg(answer.ch4Kg())
            .setTCo2E(answer.tCo2e())
            .addAllWarnings(EmissionWasteProtoMapper.ofOrigin(set, origin))
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    var nitrogen = answer.effluentNitrogenKg();
    if (nitrogen != null) {
      out.setEffluentNitrogenKg(nitrogen);
    }
    var n2o = answer.n2oKg();
    if (n2o != null) {
      out.setN2OKg(n2o);
    }
    return out.build();
  }

  private static WasteWater.@Nullable Nitrogen nitrogen(RunWasteWaterRequest request) {
    var sent = request.getNitrogen();
    return request.hasNitrogen()
        ? new WasteWater.Nitrogen(
            sent.getPopulation(),
            sent.getProteinKgPerPerson(),
            sent.getNonConsumedFactor(),
            sent.hasIndustrialFactor() ? sent.getIndustrialFactor() : null,
            sent.getSludgeNitrogenKg())
        : null;
  }
}
