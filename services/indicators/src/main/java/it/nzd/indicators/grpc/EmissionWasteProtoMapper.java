package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.emissions.BiologicalTreatment;
import it.nzd.indicators.domain.calculation.emissions.Gas;
import it.nzd.indicators.domain.calculation.emissions.GwpSet;
import it.nzd.indicators.domain.calculation.emissions.MethaneOrigin;
import it.nzd.indicators.domain.calculation.emissions.Potentials;
import it.nzd.indicators.domain.calculation.emissions.SolidWasteMethane;
import it.nzd.indicators.v1.BiologicalLot;
import it.nzd.indicators.v1.BiologicalTreatmentResult;
import it.nzd.indicators.v1.BiologicalTreatmentRow;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.RunBiologicalTreatmentRequest;
import it.nzd.indicators.v1.RunSolidWasteMethaneRequest;
import it.nzd.indicators.v1.SolidWasteMethaneResult;
import it.nzd.indicators.v1.WasteComposition;
import java.util.List;

/** Landfilled and biologically treated waste, and its messages. */
final class EmissionWasteProtoMapper {
  private EmissionWasteProtoMapper() {}

  static SolidWasteMethaneResult run(RunSolidWasteMethaneRequest request) {
    var set = EmissionGasProtoMapper.set(request.getGwpSet());
    var origin = EmissionGasProtoMapper.origin(request.getMethaneOrigin());
    var docF =
        SolidWasteMethane.DocF.valueOf(
            EmissionGasProtoMapper.mandatory(request.getDocF(), "DOC_F_"));
    var waste =
        new SolidWasteMethane.Waste(
            request.getMassT(),
            composition(request.getComposition()),
            SolidWasteMethane.Site.valueOf(
                EmissionGasProtoMapper.mandatory(request.getSite(), "SITE_")),
            docF,
            request.getRecoveredShare(),
            request.hasOxidation() ? request.getOxidation() : null);
    var answer = SolidWasteMethane.run(waste);
    return SolidWasteMethaneResult.newBuilder()
        .setMethod(Calculations.toProto(SolidWasteMethane.method(docF)))
        .setDoc(answer.doc())
        .setMethanePotentialTPerT(answer.potential())
        .setMcf(answer.mcf())
        .setOxidationUsed(answer.oxidation())
        .setGeneratedCh4T(answer.generatedT())
        .setCh4T(answer.ch4T())
        .setTCo2E(answer.ch4T() * Potentials.of(set, Gas.CH4, origin, "gwp_set"))
        .addAllWarnings(ofOrigin(set, origin))
        .build();
  }

  private static SolidWasteMethane.Composition composition(WasteComposition sent) {
    return new SolidWasteMethane.Composition(
        sent.hasFood() ? sent.getFood() : null,
        sent.hasGarden() ? sent.getGarden() : null,
        sent.hasPaper() ? sent.getPaper() : null,
        sent.hasWood() ? sent.getWood() : null,
        sent.hasTextiles() ? sent.getTextiles() : null,
        sent.hasIndustrial() ? sent.getIndustrial() : null);
  }

  static BiologicalTreatmentResult run(RunBiologicalTreatmentRequest request) {
    var set = EmissionGasProtoMapper.set(request.getGwpSet());
    var origin = EmissionGasProtoMapper.origin(request.getMethaneOrigin());
    var answer =
        BiologicalTreatment.run(
            request.getLotsList().stream().map(EmissionWasteProtoMapper::lot).toList(),
            set,
            origin);
    var out =
        BiologicalTreatmentResult.newBuilder()
            .setMethod(Calculations.toProto(BiologicalTreatment.METHOD))
            .addAllRows(answer.rows().stream().map(EmissionWasteProtoMapper::row).toList())
            .setCh4T(answer.ch4T())
            .setTCo2E(answer.tCo2e())
            .addAllWarnings(ofOrigin(set, origin))
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    var n2o = answer.n2oT();
    if (n2o != null) {
      out.setN2OT(n2o);
    }
    return out.build();
  }

  private static BiologicalTreatment.Lot lot(BiologicalLot sent) {
    return new BiologicalTreatment.Lot(
        sent.getLabel(),
        sent.getMassT(),
        BiologicalTreatment.Treatment.valueOf(
            EmissionGasProtoMapper.mandatory(sent.getTreatment(), "TREATMENT_")),
        sent.getMassBasis() == BiologicalLot.MassBasis.MASS_BASIS_DRY,
        sent.getRecoveredCh4T(),
        sent.hasN2OKgPerT() ? sent.getN2OKgPerT() : null);
  }

  private static BiologicalTreatmentRow row(BiologicalTreatment.Row row) {
    var out =
        BiologicalTreatmentRow.newBuilder()
            .setLabel(row.label())
            .setGeneratedCh4T(row.generatedT())
            .setCh4T(row.ch4T())
            .setTCo2E(row.tCo2e());
    var n2o = row.n2oT();
    if (n2o != null) {
      out.setN2OT(n2o);
    }
    return out.build();
  }

  /** Says so when the set has one value for methane of any origin. */
  static List<CalculationWarning> ofOrigin(GwpSet set, MethaneOrigin origin) {
    return Calculations.toProto(Potentials.warnings(set, origin, "methane_origin"));
  }
}
