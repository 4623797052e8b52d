package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.calculation.figure.Decimals.text;

import it.nzd.indicators.domain.calculation.UnfitInput;
import it.nzd.indicators.domain.calculation.UnfitInput.Why;
import it.nzd.indicators.domain.calculation.energy.EnergySharing;
import it.nzd.indicators.domain.calculation.energy.Premium;
import it.nzd.indicators.domain.calculation.energy.Region;
import it.nzd.indicators.domain.calculation.energy.SharingArea;
import it.nzd.indicators.domain.calculation.energy.SharingConsumer;
import it.nzd.indicators.domain.calculation.energy.SharingInput;
import it.nzd.indicators.domain.calculation.energy.SharingPlant;
import it.nzd.indicators.domain.calculation.energy.Technology;
import it.nzd.indicators.domain.calculation.figure.Decimals;
import it.nzd.indicators.v1.EnergySharingAdvanceResult;
import it.nzd.indicators.v1.EnergySharingPremiumResult;
import it.nzd.indicators.v1.EnergySharingResult;
import it.nzd.indicators.v1.RunEnergySharingAdvanceRequest;
import it.nzd.indicators.v1.RunEnergySharingPremiumRequest;
import it.nzd.indicators.v1.RunEnergySharingRequest;
import it.nzd.indicators.v1.RunEnergySharingRequest.Configuration;
import it.nzd.indicators.v1.RunEnergySharingRequest.Plant.Voltage;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;

/** Energy sharing and its messages. */
final class EnergySharingProtoMapper {
  private EnergySharingProtoMapper() {}

  static EnergySharingResult sharing(RunEnergySharingRequest asked) {
    var input = input(asked);
    var sharing = EnergySharing.of(input);
    var out =
        EnergySharingResult.newBuilder()
            .setMethod(Calculations.toProto(EnergySharing.METHOD))
            .setZoneSharedKwh(sharing.zoneShared())
            .setSharedKwh(sharing.shared())
            .setIncentivisedKwh(sharing.incentivised())
            .setPremiumEur(text(sharing.premium()))
            .setExcessEur(text(sharing.excessPremium()))
            .setTotalEur(text(sharing.total()))
            .setPayableEur(text(sharing.payable()))
            .addAllHourlySharedKwh(sharing.hourlyShared())
            .addAllWarnings(Calculations.toProto(sharing.warnings()));
    sharing.valorisation().tell(out::setValorisationEur, out::setValorisationMissingReason);
    sharing.selfConsumption().value().ifPresent(out::setSelfConsumptionRate);
    sharing.selfSufficiency().value().ifPresent(out::setSelfSufficiencyRate);
    sharing.areas().forEach(area -> out.addAreas(area(area)));
    input.plants().forEach(plant -> out.addPlants(plant(plant, sharing)));
    input.consumers().forEach(consumer -> out.addConsumers(consumer(consumer, sharing)));
    return out.build();
  }

  static EnergySharingPremiumResult premium(RunEnergySharingPremiumRequest asked) {
    var premium =
        Premium.of(
            asked.getPowerKw(),
            technology(asked.getTechnology()),
            region(asked.getRegion()),
            grant(asked.hasGrantShare(), asked.getGrantShare()));
    var price = Decimals.of(asked.getZonalPriceEurPerMwh());
    return EnergySharingPremiumResult.newBuilder()
        .setMethod(Calculations.toProto(Premium.METHOD))
        .setPremiumEurPerMwh(text(premium.at(price)))
        .setUnreducedEurPerMwh(text(premium.unreduced(price)))
        .setBaseEurPerMwh(text(premium.base()))
        .setCapEurPerMwh(text(premium.cap()))
        .setZoneCorrectionEurPerMwh(text(premium.correction()))
        .setReductionFactor(text(premium.reduction()))
        .build();
  }

  static EnergySharingAdvanceResult advance(RunEnergySharingAdvanceRequest asked) {
    var technology = technology(asked.getTechnology());
    var region = region(asked.getRegion());
    var premium =
        Premium.of(
            asked.getPowerKw(),
            technology,
            region,
            grant(asked.hasGrantShare(), asked.getGrantShare()));
    int hours = technology.conventionalHours(region);
    return EnergySharingAdvanceResult.newBuilder()
        .setMethod(Calculations.toProto(Premium.ADVANCE_METHOD))
        .setAdvanceEur(text(premium.monthlyAdvance(asked.getPowerKw(), hours)))
        .setConventionalHours(hours)
        .setTariffEurPerMwh(text(premium.advanceTariff()))
        .build();
  }

  private static SharingInput input(RunEnergySharingRequest asked) {
    var plants = new ArrayList<SharingPlant>();
    for (int i = 0; i < asked.getPlantsCount(); i++) {
      plants.add(plant(asked.getPlants(i), "plants[" + i + "]."));
    }
    return new SharingInput(
        asked.getConfiguration() == Configuration.CONFIGURATION_GROUP,
        region(asked.getRegion()),
        plants,
        asked.getConsumersList().stream().map(EnergySharingProtoMapper::consumer).toList(),
        asked.getZonalPriceEurPerMwhList().stream().map(Decimals::of).toList(),
        tariff(asked.hasTraseEurPerMwh(), asked.getTraseEurPerMwh()),
        tariff(asked.hasBtauEurPerMwh(), asked.getBtauEurPerMwh()),
        Decimals.of(asked.getCarriedOverEur()));
  }

  private static SharingPlant plant(RunEnergySharingRequest.Plant sent, String path) {
    return new SharingPlant(
        sent.getName(),
        sent.getPowerKw(),
        technology(sent.getTechnology()),
        day(sent.getCommissionedOn(), path + "commissioned_on"),
        sent.getPrimarySubstation(),
        grant(sent.hasGrantShare(), sent.getGrantShare()),
        sent.getInjectedKwhList(),
        sent.hasSelfConsumedKwh()
            ? OptionalDouble.of(sent.getSelfConsumedKwh())
            : OptionalDouble.empty(),
        !sent.getNoPremium(),
        voltage(sent.getVoltage()));
  }

  private static SharingConsumer consumer(RunEnergySharingRequest.Consumer sent) {
    return new SharingConsumer(
        sent.getName(),
        SharingConsumer.Kind.valueOf(sent.getKind().name().substring("KIND_".length())),
        sent.getPrimarySubstation(),
        sent.hasRoundTripEfficiency()
            ? OptionalDouble.of(sent.getRoundTripEfficiency())
            : OptionalDouble.empty(),
        sent.getWithdrawnKwhList());
  }

  private static EnergySharingResult.Area area(SharingArea area) {
    var out =
        EnergySharingResult.Area.newBuilder()
            .setPrimarySubstation(area.substation())
            .setInjectedKwh(area.injected())
            .setSharedKwh(area.shared())
            .setIncentivisedKwh(area.incentivised())
            .setPremiumEur(text(area.premium()))
            .setThreshold(area.threshold())
            .setExcessKwh(area.excess())
            .setExcessEur(text(area.excessPremium()));
    area.ratio().value().ifPresent(out::setSharedRatio);
    return out.build();
  }

  private static EnergySharingResult.PlantShare plant(SharingPlant plant, EnergySharing sharing) {
    return EnergySharingResult.PlantShare.newBuilder()
        .setName(plant.name())
        .setInjectedKwh(plant.total())
        .setSharedKwh(sharing.sharedOf(plant))
        .setReductionFactor(text(sharing.reductionOf(plant)))
        .setPremiumEur(text(sharing.premiumOf(plant)))
        .setMonthlyAdvanceEur(sharing.advanceOf(plant).map(Decimals::text).orElse(""))
        .build();
  }

  private static EnergySharingResult.ConsumerShare consumer(
      SharingConsumer consumer, EnergySharing sharing) {
    return EnergySharingResult.ConsumerShare.newBuilder()
        .setName(consumer.name())
        .setWithdrawnKwh(consumer.counted())
        .setSharedKwh(sharing.sharedOf(consumer))
        .build();
  }

  private static Technology technology(RunEnergySharingPremiumRequest.Technology sent) {
    return Technology.valueOf(sent.name().substring("TECHNOLOGY_".length()));
  }

  private static Region region(RunEnergySharingPremiumRequest.Region sent) {
    return Region.valueOf(sent.name().substring("REGION_".length()));
  }

  private static Optional<SharingPlant.Voltage> voltage(Voltage sent) {
    return switch (sent) {
      case VOLTAGE_LOW -> Optional.of(SharingPlant.Voltage.LOW);
      case VOLTAGE_MEDIUM -> Optional.of(SharingPlant.Voltage.MEDIUM);
      case VOLTAGE_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
    };
  }

  private static BigDecimal grant(boolean isGiven, double share) {
    return isGiven ? Decimals.of(share) : BigDecimal.ZERO;
  }

  private static Optional<BigDecimal> tariff(boolean isGiven, double tariff) {
    return isGiven ? Optional.of(Decimals.of(tariff)) : Optional.empty();
  }

  /** The contract's pattern lets a 31 February through. */
  static LocalDate day(String text, String field) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UnfitInput(field, Why.VALUE_UNFIT);
    }
  }
}
