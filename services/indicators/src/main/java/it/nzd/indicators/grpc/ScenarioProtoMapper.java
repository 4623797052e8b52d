package it.nzd.indicators.grpc;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.application.ScenarioView;
import it.nzd.indicators.domain.intervention.Carrier;
import it.nzd.indicators.domain.intervention.FactorChoice;
import it.nzd.indicators.domain.intervention.Kind;
import it.nzd.indicators.domain.intervention.Scenario;
import it.nzd.indicators.domain.intervention.ScenarioState;
import it.nzd.indicators.domain.intervention.Supposition;
import it.nzd.indicators.v1.PlannedIntervention;
import it.nzd.platform.contract.Messages;
import it.nzd.platform.contract.UpdateMask;
import it.nzd.platform.error.ServiceException;
import it.nzd.platform.lifecycle.Available;
import it.nzd.platform.lifecycle.Lifecycle;
import it.nzd.platform.value.Coded;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Scenarios and their messages. */
final class ScenarioProtoMapper {
  private ScenarioProtoMapper() {}

  static it.nzd.indicators.v1.Scenario toProto(ScenarioView view) {
    var stored = view.stored();
    var scenario = stored.value();
    var came = scenario.outcome();
    var out =
        content(scenario).toBuilder()
            .setName(stored.name())
            .setEtag(Messages.etag(stored))
            .setState(Lifecycle.code(scenario.state()))
            .setAcceptedMissing(came.acceptedMissing())
            .setDecision(came.decision())
            .setAdoptedIndicator(came.indicator())
            .setCreateTime(Messages.timestamp(stored.createdAt()))
            .setUpdateTime(Messages.timestamp(stored.updatedAt()))
            .setCreator(stored.creator());
    scenario.steps().forEach(step -> out.addSteps(Messages.toProto(step)));
    view.available().stream().map(Available::toProto).forEach(out::addAvailableActions);
    view.result().map(ScenarioResultProtoMapper::toProto).ifPresent(out::setResult);
    return out.build();
  }

  static UnaryOperator<Scenario> edit(it.nzd.indicators.v1.Scenario sent, FieldMask mask) {
    return present -> fromProto(UpdateMask.apply(mask, content(present), sent));
  }

  static Scenario fromProto(it.nzd.indicators.v1.Scenario sent) {
    return new Scenario(
        sent.getDistrict(),
        sent.getTitle(),
        sent.getDescription(),
        Coded.of(Kind.class, sent.getKind().name()),
        new Supposition(
            sent.getBaseYear(),
            sent.getHorizonYear(),
            Decimal.read(sent.getBaselineEmissionsT()),
            Decimal.read(sent.getYearlyChangePercent()),
            Decimal.read(sent.getAreaM2()),
            Decimal.read(sent.getDiscountRate()),
            factors(sent.getFactorsList()),
            sent.getCreditsExports(),
            sent.getExportFactor()),
        interventions(sent.getInterventionsList()),
        sent.getSourcesList().stream().map(Messages::fromProto).toList(),
        sent.getLinksList().stream().map(Messages::fromProto).toList(),
        Messages.fromProto(sent.getVisibility()),
        ScenarioState.DRAFT,
        List.of(),
        Scenario.Outcome.NONE);
  }

  private static Map<Carrier, FactorChoice> factors(List<it.nzd.indicators.v1.FactorChoice> sent) {
    var factors = new EnumMap<Carrier, FactorChoice>(Carrier.class);
    for (int i = 0; i < sent.size(); i++) {
      var carrier = Coded.of(Carrier.class, sent.get(i).getCarrier().name());
      var choice =
          new FactorChoice(sent.get(i).getFactor(), Decimal.read(sent.get(i).getKwhPerUnit()));
      if (factors.put(carrier, choice) != null) {
        throw ServiceException.field(
            IndicatorsReason.CARRIER_TWICE,
            "scenario.factors[" + i + "].carrier",
            Map.of("carrier", carrier.code()));
      }
    }
    return factors;
  }

  private static Map<String, Integer> interventions(List<PlannedIntervention> sent) {
    var planned = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < sent.size(); i++) {
      var name = sent.get(i).getIntervention();
      if (planned.put(name, sent.get(i).getStartYear()) != null) {
        throw ServiceException.field(
            IndicatorsReason.INTERVENTION_TWICE,
            "scenario.interventions[" + i + "].intervention",
            Map.of("intervention", name));
      }
    }
    return planned;
  }

  private static it.nzd.indicators.v1.Scenario content(Scenario one) {
    var supposition = one.supposition();
    var out =
        it.nzd.indicators.v1.Scenario.newBuilder()
            .setDistrict(one.district())
            .setTitle(one.title())
            .setDescription(one.description())
            .setKind(it.nzd.indicators.v1.Scenario.Kind.valueOf(one.kind().code()))
            .setBaseYear(supposition.baseYear())
            .setHorizonYear(supposition.horizonYear())
            .setBaselineEmissionsT(Decimal.text(supposition.baselineT()))
            .setYearlyChangePercent(Decimal.text(supposition.yearlyChangePercent()))
            .setAreaM2(Decimal.text(supposition.areaM2()))
            .setDiscountRate(Decimal.text(supposition.discountRate()))
            .setCreditsExports(supposition.creditsExports())
            .setExportFactor(supposition.exportFactor())
            .addAllSources(one.sources().stream().map(Messages::toProto).toList())
            .addAllLinks(one.links().stream().map(Messages::toProto).toList())
            .setVisibility(Messages.toProto(one.visibility()));
    one.interventions()
        .forEach(
            (name, start) ->
                out.addInterventions(
                    PlannedIntervention.newBuilder().setIntervention(name).setStartYear(start)));
    supposition
        .factors()
        .forEach(
            (carrier, choice) ->
                out.addFactors(
                    it.nzd.indicators.v1.FactorChoice.newBuilder()
                        .setCarrier(InterventionProtoMapper.carrier(carrier))
                        .setFactor(choice.factor())
                        .setKwhPerUnit(Decimal.text(choice.kwhPerUnit()))));
    return out.build();
  }
}
