package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.CarrierUse;
import it.nzd.indicators.domain.intervention.EnergyClass;
import it.nzd.indicators.domain.intervention.HeatSource;
import it.nzd.indicators.domain.intervention.Intervention;
import it.nzd.indicators.domain.intervention.Plot;
import it.nzd.indicators.domain.intervention.Solar;
import it.nzd.indicators.domain.intervention.Use;
import it.nzd.indicators.domain.intervention.Works;
import it.nzd.indicators.v1.FloorArea;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Interventions and their messages. */
final class InterventionProtoMapper {
  private InterventionProtoMapper() {}

  static it.nzd.indicators.v1.Intervention toProto(Stored<Intervention> stored) {
    return content(stored.value()).toBuilder()
        .setName(stored.name())
        .setEtag(Messages.etag(stored))
        .setCreateTime(Messages.timestamp(stored.createdAt()))
        .setUpdateTime(Messages.timestamp(stored.updatedAt()))
        .setCreator(stored.creator())
        .build();
  }

  static UnaryOperator<Intervention> edit(it.nzd.indicators.v1.Intervention sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  static Intervention fromProto(it.nzd.indicators.v1.Intervention sent) {
    var energyClass = sent.getEnergyClass();
    var heatSource = sent.getHeatSource();
    return new Intervention(
        sent.getDistrict(),
        sent.getTitle(),
        plot(sent),
        uses(sent.getUsesList()),
        energyClass.getNumber() == 0 ? null : Coded.of(EnergyClass.class, energyClass.name()),
        heatSource.getNumber() == 0 ? null : Coded.of(HeatSource.class, heatSource.name()),
        new Solar(
            Decimal.read(sent.getPvKwp()),
            Decimal.read(sent.getPvSelfConsumedKwh()),
            Decimal.read(sent.getPvExportedKwh())),
        sent.getMobility(),
        new Works(
            sent.getStartYear(),
            sent.getLifeYears(),
            Decimal.read(sent.getCostEur()),
            Decimal.read(sent.getYearlyCostEur()),
            Decimal.read(sent.getYearlySavingEur())),
        carriers(sent.getCarriersList()),
        sent.getRealises(),
        sent.getSourcesList().stream().map(Messages::fromProto).toList(),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        Messages.fromProto(sent.getVisibility()));
  }

  private static Plot plot(it.nzd.indicators.v1.Intervention sent) {
    var area = Decimal.read(sent.getPlotAreaM2());
    check(area, Decimal.read(sent.getFootprintM2()), "footprint_m2");
    check(area, Decimal.read(sent.getPermeableBeforeM2()), "permeable_before_m2");
    check(area, Decimal.read(sent.getPermeableAreaM2()), "permeable_area_m2");
    return new Plot(
        sent.getPlot(),
        area,
        Decimal.read(sent.getFootprintM2()),
        Decimal.read(sent.getPermeableBeforeM2()),
        Decimal.read(sent.getPermeableAreaM2()),
        Decimal.read(sent.getRie()),
        sent.hasTrees() ? sent.getTrees() : null);
  }

  private static void check(@Nullable BigDecimal whole, @Nullable BigDecimal part, String field) {
    if (whole != null && part != null && part.compareTo(whole) > 0) {
      throw ServiceException.field(
          IndicatorsReason.AREA_EXCEEDED, "intervention." + field, Map.of());
    }
  }

  private static Map<Use, Optional<BigDecimal>> uses(List<FloorArea> sent) {
    var uses = new EnumMap<Use, Optional<BigDecimal>>(Use.class);
    for (int i = 0; i < sent.size(); i++) {
      var use = Coded.of(Use.class, sent.get(i).getUse().name());
      var area = Optional.ofNullable(Decimal.read(sent.get(i).getAreaM2()));
      if (uses.put(use, area) != null) {
        throw ServiceException.field(
            IndicatorsReason.USE_TWICE,
            "intervention.uses[" + i + "].use",
            Map.of("use", use.code()));
      }
    }
    return uses;
  }

  private static Map<Carrier, CarrierUse> carriers(List<it.nzd.indicators.v1.CarrierUse> sent) {
    var carriers = new EnumMap<Carrier, CarrierUse>(Carrier.class);
    for (int i = 0; i < sent.size(); i++) {
      var carrier = Coded.of(Carrier.class, sent.get(i).getCarrier().name());
      var use =
          new CarrierUse(
              Decimal.read(sent.get(i).getBaseline()), Decimal.read(sent.get(i).getProject()));
      if (carriers.put(carrier, use) != null) {
        throw ServiceException.field(
            IndicatorsReason.CARRIER_TWICE,
            "intervention.carriers[" + i + "].carrier",
            Map.of("carrier", carrier.code()));
      }
    }
    return carriers;
  }

  private static it.nzd.indicators.v1.Intervention content(Intervention one) {
    var plot = one.plot();
    var works = one.works();
    var out =
        it.nzd.indicators.v1.Intervention.newBuilder()
            .setDistrict(one.district())
            .setTitle(one.title())
            .setPlot(plot.words())
            .setPlotAreaM2(Decimal.text(plot.areaM2()))
            .setFootprintM2(Decimal.text(plot.footprintM2()))
            .setPermeableBeforeM2(Decimal.text(plot.permeableBeforeM2()))
            .setPermeableAreaM2(Decimal.text(plot.permeableM2()))
            .setRie(Decimal.text(plot.rie()))
            .setPvKwp(Decimal.text(one.solar().kwp()))
            .setPvSelfConsumedKwh(Decimal.text(one.solar().selfConsumedKwh()))
            .setPvExportedKwh(Decimal.text(one.solar().exportedKwh()))
            .setMobility(one.mobility())
            .setStartYear(works.startYear())
            .setLifeYears(works.lifeYears())
            .setCostEur(Decimal.text(works.costEur()))
            .setYearlyCostEur(Decimal.text(works.yearlyCostEur()))
            .setYearlySavingEur(Decimal.text(works.yearlySavingEur()))
            .setRealises(one.realises())
            .addAllSources(one.sources().stream().map(Messages::toProto).toList())
            .addAllLinks(one.links().stream().map(Messages::toProto).toList())
            .setVisibility(Messages.toProto(one.visibility()));
    if (plot.trees() != null) {
      out.setTrees(plot.trees());
    }
    if (one.energyClass() != null) {
      out.setEnergyClass(
          it.nzd.indicators.v1.Intervention.EnergyClass.valueOf(one.energyClass().code()));
    }
    if (one.heatSource() != null) {
      out.setHeatSource(
          it.nzd.indicators.v1.Intervention.HeatSource.valueOf(one.heatSource().code()));
    }
    one.uses()
        .forEach(
            (use, area) ->
                out.addUses(
                    FloorArea.newBuilder()
                        .setUse(it.nzd.indicators.v1.Intervention.Use.valueOf(use.code()))
                        .setAreaM2(area.map(BigDecimal::toPlainString).orElse(""))));
    one.carriers()
        .forEach(
            (carrier, use) ->
                out.addCarriers(
                    it.nzd.indicators.v1.CarrierUse.newBuilder()
                        .setCarrier(carrier(carrier))
                        .setBaseline(Decimal.text(use.baseline()))
                        .setProject(Decimal.text(use.project()))));
    return out.build();
  }

  static it.nzd.indicators.v1.Intervention.Carrier carrier(Carrier carrier) {
    return it.nzd.indicators.v1.Intervention.Carrier.valueOf(carrier.code());
  }
}
