package it.nzd.indicators.grpc;

import it.nzd.indicators.domain.calculation.finance.AbatementCost;
import it.nzd.indicators.domain.intervention.ScenarioCalculation;
import it.nzd.indicators.domain.intervention.ScenarioResult;
import it.nzd.indicators.v1.AbatementCostResult;
import it.nzd.indicators.v1.AppliedFactor;
import it.nzd.indicators.v1.AppliedIntervention;
import it.nzd.indicators.v1.CalculationMethod;
import it.nzd.indicators.v1.ComparedScenario;
import it.nzd.indicators.v1.MissingInput;
import it.nzd.indicators.v1.PathGap;
import it.nzd.indicators.v1.PathValue;
import it.nzd.indicators.v1.ScenarioComparison;
import it.nzd.indicators.v1.ScenarioFigure;
import it.nzd.indicators.v1.ScenarioYear;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/** Results of scenarios and their messages. */
final class ScenarioResultProtoMapper {
  private ScenarioResultProtoMapper() {}

  static it.nzd.indicators.v1.ScenarioResult toProto(ScenarioResult result) {
    var out =
        it.nzd.indicators.v1.ScenarioResult.newBuilder()
            .setInputsHash(result.inputsHash())
            .setCompleteness(result.completeness())
            .setAbatementDefinition(result.abatementDefinition())
            .setPlannedFloorM2(result.plannedFloorM2());
    Stream.of(AbatementCost.Definition.values())
        .filter(definition -> definition.formula().equals(result.abatementDefinition()))
        .map(definition -> "DEFINITION_" + definition.name())
        .map(AbatementCostResult.Definition::valueOf)
        .forEach(out::setAbatementCostDefinition);
    result.methods().forEach((id, version) -> out.addMethods(method(id, version)));
    result.factors().forEach(one -> out.addFactors(toProto(one)));
    result.interventions().forEach(one -> out.addInterventions(toProto(one)));
    result.years().forEach(one -> out.addYears(toProto(one)));
    result.figures().forEach((code, one) -> out.addFigures(toProto(code, one)));
    result
        .missing()
        .forEach(
            one ->
                out.addMissing(
                    MissingInput.newBuilder()
                        .setIntervention(one.intervention())
                        .setField(one.field())
                        .setDetail(one.detail())));
    return out.build();
  }

  static ScenarioComparison toProto(it.nzd.indicators.application.ScenarioComparison comparison) {
    var out = ScenarioComparison.newBuilder().setIndicator(comparison.indicator());
    comparison
        .path()
        .forEach((year, t) -> out.addPath(PathValue.newBuilder().setYear(year).setValueT(t)));
    for (var view : comparison.scenarios()) {
      var compared = ComparedScenario.newBuilder().setScenario(ScenarioProtoMapper.toProto(view));
      var gaps = comparison.gaps().getOrDefault(view.stored().name(), new TreeMap<>());
      for (int year : comparison.path().keySet()) {
        var gap = PathGap.newBuilder().setYear(year);
        if (gaps.containsKey(year)) {
          gap.setGapT(gaps.get(year));
        }
        compared.addGaps(gap);
      }
      out.addScenarios(compared);
    }
    return out.build();
  }

  /** Sources are told of the version that is in use; an earlier one has only its number. */
  private static CalculationMethod method(String id, String version) {
    return ScenarioCalculation.METHODS.stream()
        .filter(one -> one.id().equals(id) && one.version().equals(version))
        .map(Calculations::toProto)
        .findFirst()
        .orElseGet(() -> CalculationMethod.newBuilder().setId(id).setVersion(version).build());
  }

  private static AppliedFactor toProto(ScenarioResult.AppliedFactor one) {
    var out =
        AppliedFactor.newBuilder()
            .setFactor(one.name())
            .setRevision((int) one.revision())
            .setLabel(one.label())
            .setUnit(one.unit())
            .setKind(one.kind())
            .setDataYear(one.dataYear());
    one.carrier().map(InterventionProtoMapper::carrier).ifPresent(out::setCarrier);
    return out.build();
  }

  private static AppliedIntervention toProto(ScenarioResult.AppliedIntervention one) {
    var out =
        AppliedIntervention.newBuilder()
            .setIntervention(one.name())
            .setRevision((int) one.revision())
            .setTitle(one.title())
            .setStartYear(one.startYear())
            .setCounted(one.isCounted());
    tell(one.avoidedT(), out::setAvoidedT);
    return out.build();
  }

  private static ScenarioYear toProto(ScenarioResult.Year one) {
    var out = ScenarioYear.newBuilder().setYear(one.year()).setCompleteness(one.completeness());
    tell(one.avoidedT(), out::setAvoidedT);
    tell(one.emissionsT(), out::setEmissionsT);
    tell(one.energySavedKwh(), out::setEnergySavedKwh);
    tell(one.pvKwh(), out::setPvKwh);
    tell(one.waterSavedM3(), out::setWaterSavedM3);
    tell(one.permeableGainM2(), out::setPermeableGainM2);
    return out.build();
  }

  private static ScenarioFigure toProto(ScenarioResult.Code code, ScenarioResult.Figures one) {
    return ScenarioFigure.newBuilder()
        .setCode(ScenarioFigure.Code.valueOf("CODE_" + code.name()))
        .setValue(Numbers.rounded(one.value()))
        .setPerHectare(Numbers.rounded(one.perHectare()))
        .setPerPlannedM2(Numbers.rounded(one.perM2()))
        .build();
  }

  private static void tell(OptionalDouble number, DoubleConsumer known) {
    number.ifPresent(known);
  }
}
