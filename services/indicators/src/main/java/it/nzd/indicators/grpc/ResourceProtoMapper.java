package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.resources.Circularity;
import it.nzd.indicators.domain.calculation.resources.MaterialCircularity;
import it.nzd.indicators.domain.calculation.resources.SoilPermeability;
import it.nzd.indicators.domain.calculation.resources.Water;
import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.CircularityResult;
import it.nzd.indicators.v1.RunCircularityRequest;
import it.nzd.indicators.v1.RunSoilPermeabilityRequest;
import it.nzd.indicators.v1.RunSoilPermeabilityRequest.Surface.Cover;
import it.nzd.indicators.v1.RunSoilPermeabilityRequest.Use;
import it.nzd.indicators.v1.RunWaterRequest;
import it.nzd.indicators.v1.SoilPermeabilityResult;
import it.nzd.indicators.v1.WaterResult;
import java.util.OptionalDouble;

/** Calculators of water, soil and circularity, and their messages. */
final class ResourceProtoMapper {
  private ResourceProtoMapper() {}

  static WaterResult water(RunWaterRequest r) {
    var water =
        new Water(
            given(r.hasTreatedM3(), r.getTreatedM3()),
            given(r.hasReusedM3(), r.getReusedM3()),
            given(r.hasReusableM3(), r.getReusableM3()),
            given(r.hasRefinedM3(), r.getRefinedM3()),
            given(r.hasRefiningCapacityM3(), r.getRefiningCapacityM3()),
            given(r.hasRecycledSupplyM3(), r.getRecycledSupplyM3()),
            given(r.hasFreshSupplyM3(), r.getFreshSupplyM3()),
            given(r.hasProductT(), r.getProductT()),
            given(r.hasEmployeeCount(), r.getEmployeeCount()),
            given(r.hasNetworkSuppliedM3(), r.getNetworkSuppliedM3()),
            given(r.hasNetworkDeliveredM3(), r.getNetworkDeliveredM3()),
            given(r.hasRainfallMm(), r.getRainfallMm()),
            r.getCatchmentsList().stream().map(ResourceProtoMapper::catchment).toList(),
            given(r.hasReuseEnergyKwhPerM3(), r.getReuseEnergyKwhPerM3()));
    var out =
        WaterResult.newBuilder()
            .setMethod(Calculations.toProto(Water.METHOD))
            .addAllWarnings(Calculations.toProto(water.warnings()));
    water.reuseRate().tell(out::setReuseRate, out::setReuseRateMissingReason);
    water
        .potentialReuseRate()
        .tell(out::setPotentialReuseRate, out::setPotentialReuseRateMissingReason);
    water
        .shareOfReusable()
        .tell(out::setShareOfReusableInUse, out::setShareOfReusableInUseMissingReason);
    water.utilisation().tell(out::setRefiningUtilisation, out::setRefiningUtilisationMissingReason);
    water.substitution().tell(out::setSubstitutionRate, out::setSubstitutionRateMissingReason);
    water.perProduct().tell(out::setConsumptionM3PerT, out::setConsumptionPerProductMissingReason);
    water
        .perEmployee()
        .tell(out::setConsumptionM3PerEmployee, out::setConsumptionPerEmployeeMissingReason);
    water.leakage().tell(out::setLeakageRate, out::setLeakageRateMissingReason);
    water.rainHarvest().tell(out::setRainHarvestM3, out::setRainHarvestMissingReason);
    water.reuseEnergy().tell(out::setReuseEnergyKwh, out::setReuseEnergyMissingReason);
    return out.build();
  }

  static SoilPermeabilityResult soil(RunSoilPermeabilityRequest asked) {
    var soil =
        new SoilPermeability(
            asked.getSurfacesList().stream().map(ResourceProtoMapper::surface).toList(),
            asked.getTreeEquivalentM2(),
            given(asked.hasNewlySealedM2(), asked.getNewlySealedM2()),
            given(asked.hasDesealedM2(), asked.getDesealedM2()),
            asked.getRetentionSubstituteM2());
    var out =
        SoilPermeabilityResult.newBuilder()
            .setMethod(Calculations.toProto(SoilPermeability.METHOD))
            .setAreaM2(soil.area())
            .setPermeableM2(soil.permeable())
            .setPermeabilityIndex(soil.index())
            .setRequiredIndex(SoilPermeability.REQUIRED)
            .setMeetsRequirement(soil.missing() == 0)
            .setMissingM2(soil.missing())
            .setRunoffCoefficient(soil.runoff())
            .addWarnings(CalculationWarning.newBuilder().setCode("RIE_PROVISIONAL").setField(""));
    soil.netSealed().tell(out::setNetSealedM2, out::setNetSealedMissingReason);
    soil.rie().tell(out::setRie, out::setRieMissingReason);
    if (asked.getUse() != Use.USE_UNSPECIFIED) {
      var use = SoilPermeability.Use.valueOf(asked.getUse().name().substring("USE_".length()));
      out.setLeastRie(use.leastRie()).setMeetsLeastRie(soil.meets(use));
    }
    return out.build();
  }

  static CircularityResult circularity(RunCircularityRequest r) {
    var circularity =
        new Circularity(
            r.getProductsList().stream().map(ResourceProtoMapper::product).toList(),
            given(r.hasRecycledInputT(), r.getRecycledInputT()),
            given(r.hasTotalInputT(), r.getTotalInputT()),
            given(r.hasDivertedWasteT(), r.getDivertedWasteT()),
            given(r.hasTotalWasteT(), r.getTotalWasteT()),
            given(r.hasRevenueEur(), r.getRevenueEur()),
            given(r.hasRecoveredT(), r.getRecoveredT()),
            given(r.hasDemandT(), r.getDemandT()),
            given(r.hasRecoveryEnergyGj(), r.getRecoveryEnergyGj()),
            given(r.hasPrimaryEnergyGj(), r.getPrimaryEnergyGj()),
            given(r.hasCirculatedFeedstock(), r.getCirculatedFeedstock()),
            given(r.hasTotalFeedstock(), r.getTotalFeedstock()));
    var out =
        CircularityResult.newBuilder()
            .setMethod(Calculations.toProto(Circularity.METHOD))
            .addAllWarnings(Calculations.toProto(circularity.warnings()));
    circularity.products().forEach(product -> out.addProducts(index(product)));
    circularity.companyIndex().tell(out::setCompanyMci, out::setCompanyMciMissingReason);
    circularity
        .recycledContent()
        .tell(out::setRecycledContent, out::setRecycledContentMissingReason);
    circularity.diversion().tell(out::setDiversionRate, out::setDiversionRateMissingReason);
    circularity.cullen().tell(out::setCullenCi, out::setCullenCiMissingReason);
    circularity
        .circulatedShare()
        .tell(out::setCirculatedShare, out::setCirculatedShareMissingReason);
    circularity
        .wasteIntensity()
        .tell(out::setWasteIntensityTPerMeur, out::setWasteIntensityMissingReason);
    return out.build();
  }

  private static Water.Catchment catchment(RunWaterRequest.Catchment sent) {
    return new Water.Catchment(
        sent.getAreaM2(), sent.getRunoffCoefficient(), sent.getFilterEfficiency());
  }

  private static SoilPermeability.Surface surface(RunSoilPermeabilityRequest.Surface sent) {
    return new SoilPermeability.Surface(
        sent.getCover() == Cover.COVER_GREEN,
        sent.getAreaM2(),
        sent.getPermeableShare(),
        sent.getRunoffCoefficient());
  }

  private static MaterialCircularity product(RunCircularityRequest.Product sent) {
    double life = sent.hasLifeRatio() ? sent.getLifeRatio() : 1;
    double use = sent.hasUseRatio() ? sent.getUseRatio() : 1;
    return new MaterialCircularity(
        sent.getName(),
        sent.getMassT(),
        sent.getRecycledFeedstock(),
        sent.getReusedFeedstock(),
        sent.getSustainedFeedstock(),
        sent.getCollectedForRecycling(),
        sent.getCollectedForReuse(),
        sent.hasRecyclingEfficiency() ? sent.getRecyclingEfficiency() : 1,
        sent.hasFeedstockRecyclingEfficiency() ? sent.getFeedstockRecyclingEfficiency() : 1,
        life * use,
        given(sent.hasWeight(), sent.getWeight()));
  }

  private static CircularityResult.ProductIndex index(MaterialCircularity product) {
    return CircularityResult.ProductIndex.newBuilder()
        .setName(product.name())
        .setMci(product.index())
        .setLinearFlowIndex(product.linearFlow())
        .setVirginT(product.virgin())
        .setUnrecoverableWasteT(product.waste())
        .setUtility(product.utility())
        .build();
  }

  private static OptionalDouble given(boolean isGiven, double value) {
    return isGiven ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
