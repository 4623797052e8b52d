package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.targets.EmissionsGap;
import it.nzd.indicators.domain.calculation.targets.EmissionsGap.Reduction;
import it.nzd.indicators.domain.calculation.targets.Lmdi;
import it.nzd.indicators.domain.calculation.targets.Lmdi.Effects;
import it.nzd.indicators.v1.EmissionReduction;
import it.nzd.indicators.v1.EmissionsGapResult;
import it.nzd.indicators.v1.LmdiEffect;
import it.nzd.indicators.v1.LmdiResult;
import it.nzd.indicators.v1.LmdiSector;
import it.nzd.indicators.v1.LmdiSectorEffects;
import it.nzd.indicators.v1.RunEmissionsGapRequest;
import it.nzd.indicators.v1.RunLmdiRequest;
import java.util.ArrayList;
import java.util.List;

/** What is left of a baseline, why a value changed, and their messages. */
final class TargetChangeCalculatorProtoMapper {
  private TargetChangeCalculatorProtoMapper() {}

  static EmissionsGapResult run(RunEmissionsGapRequest request) {
    var answer =
        EmissionsGap.run(
            request.getBaselineId(),
            request.getBaselineTCo2E(),
            request.getReductionsList().stream()
                .map(TargetChangeCalculatorProtoMapper::reduction)
                .toList());
    return EmissionsGapResult.newBuilder()
        .setMethod(Calculations.toProto(EmissionsGap.METHOD))
        .setPlannedTCo2E(answer.planned().tonnes().doubleValue())
        .setPlannedPercent(answer.planned().percent().doubleValue())
        .setContractTCo2E(answer.contract().tonnes().doubleValue())
        .setContractPercent(answer.contract().percent().doubleValue())
        .setReducedTCo2E(answer.reduced().tonnes().doubleValue())
        .setReducedPercent(answer.reduced().percent().doubleValue())
        .setResidualTCo2E(answer.residual().tonnes().doubleValue())
        .setResidualPercent(answer.residual().percent().doubleValue())
        .addAllWarnings(Calculations.toProto(answer.warnings()))
        .build();
  }

  private static Reduction reduction(EmissionReduction sent) {
    return new Reduction(
        sent.getKind() == EmissionReduction.Kind.KIND_PLANNED,
        sent.getBaselineId(),
        sent.hasReductionTCo2E() ? sent.getReductionTCo2E() : null,
        sent.hasReductionPercent() ? sent.getReductionPercent() : null);
  }

  static LmdiResult run(RunLmdiRequest request) {
    var factors = List.copyOf(request.getFactorsList());
    var answer =
        Lmdi.run(
            factors,
            request.getSectorsList().stream()
                .map(TargetChangeCalculatorProtoMapper::sector)
                .toList(),
            request.hasSmallValue() ? request.getSmallValue() : Lmdi.SMALL);
    var total = answer.total();
    var out =
        LmdiResult.newBuilder()
            .setMethod(Calculations.toProto(Lmdi.METHOD))
            .setStartValue(total.start())
            .setEndValue(total.end())
            .setChange(total.change())
            .addAllEffects(effects(factors, total.additive(), answer.multiplicative()))
            .addAllSectors(answer.sectors().stream().map(one -> toProto(one, factors)).toList())
            .addAllWarnings(Calculations.toProto(answer.warnings()));
    var ratio = answer.ratio();
    if (ratio == null) {
      out.setMissingReason(Lmdi.TOTAL_ZERO);
    } else {
      out.setRatio(ratio);
    }
    return out.build();
  }

  private static Lmdi.Sector sector(LmdiSector sent) {
    return new Lmdi.Sector(sent.getLabel(), sent.getStartValuesList(), sent.getEndValuesList());
  }

  private static LmdiSectorEffects toProto(Effects sector, List<String> factors) {
    return LmdiSectorEffects.newBuilder()
        .setLabel(sector.label())
        .setStartValue(sector.start())
        .setEndValue(sector.end())
        .setChange(sector.change())
        .addAllEffects(effects(factors, sector.additive(), List.of()))
        .build();
  }

  private static List<LmdiEffect> effects(
      List<String> factors, List<Double> additive, List<Double> multiplicative) {
    var effects = new ArrayList<LmdiEffect>();
    for (int i = 0; i < factors.size(); i++) {
      var effect = LmdiEffect.newBuilder().setFactor(factors.get(i)).setAdditive(additive.get(i));
      if (!multiplicative.isEmpty()) {
        effect.setMultiplicative(multiplicative.get(i));
      }
      effects.add(effect.build());
    }
    return effects;
  }
}
