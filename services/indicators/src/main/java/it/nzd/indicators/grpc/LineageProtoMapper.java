package it.nzd.indicators.grpc;

import it.nzd.indicators.application.TracedValue;
import it.nzd.indicators.domain.progress.Lineage;
import it.nzd.indicators.v1.LineageFactor;
import it.nzd.indicators.v1.LineageInput;
import it.nzd.platform.access.Caller;
import it.nzd.platform.contract.Messages;
import java.util.Optional;

/** Traces of values and their messages. */
final class LineageProtoMapper {
  private LineageProtoMapper() {}

  static it.nzd.indicators.v1.Lineage toProto(TracedValue traced, Caller caller) {
    return toProto(traced.lineage(), traced, caller);
  }

  private static it.nzd.indicators.v1.Lineage toProto(
      Lineage lineage, TracedValue traced, Caller caller) {
    var out =
        it.nzd.indicators.v1.Lineage.newBuilder()
            .setMethod(lineage.method())
            .setPoint(ProgressProtoMapper.toProto(lineage.point()));
    var indicator = traced.indicators().get(lineage.indicator());
    if (indicator != null) {
      out.setIndicator(IndicatorProtoMapper.toProto(indicator));
    }
    lineage.inputs().forEach(input -> out.addInputs(toProto(input, traced, caller)));
    lineage.factors().forEach(used -> out.addFactors(toProto(used)));
    lineage.conversions().forEach(c -> out.addConversions(FormulaProtoMapper.toProto(c)));
    out.addAllCalculatorMethods(lineage.calculatorMethods());
    lineage.parts().forEach(part -> out.addParts(toProto(part, traced, caller)));
    return out.build();
  }

  private static LineageInput toProto(Lineage.Input input, TracedValue traced, Caller caller) {
    var out =
        LineageInput.newBuilder()
            .setMeasure(input.measure())
            .setPeriod(Periods.toProto(input.period()));
    var series = traced.series().get(input.measure());
    boolean isInside = Insiders.holds(caller, series == null ? traced.district() : series.name());
    input
        .observation()
        .map(
            o ->
                isInside
                    ? ObservationProtoMapper.toProto(o)
                    : ObservationProtoMapper.ofOutsiders(o))
        .ifPresent(out::setObservation);
    input
        .observation()
        .flatMap(o -> Optional.ofNullable(o.derivation()))
        .map(derivation -> DerivedProtoMapper.toProto(derivation, isInside))
        .ifPresent(out::setDerivedFrom);
    var measure = traced.library().measures().get(input.measure());
    if (measure != null) {
      out.putAllDisplayName(measure.displayName().text())
          .setUnit(measure.unit())
          .setKind(measure.kind());
    }
    if (series != null) {
      out.setSeries(series.name())
          .setSeriesEtag(Messages.etag(series))
          .setSeriesCreator(isInside ? series.creator() : "")
          .setSeriesUpdateTime(Messages.timestamp(series.updatedAt()));
    }
    return out.build();
  }

  private static LineageFactor toProto(Lineage.Used used) {
    var out =
        LineageFactor.newBuilder()
            .setFactor(used.name())
            .setSubject(used.subject())
            .setPeriod(Periods.toProto(used.period()));
    used.factor()
        .ifPresent(
            factor ->
                out.setLabel(factor.label())
                    .setEdition(factor.edition())
                    .setDocument(factor.document())
                    .setUnit(factor.unit())
                    .setKind(factor.kind()));
    used.applied()
        .ifPresent(
            applied ->
                out.setDataYear(used.period().year() - applied.offsetYears())
                    .setOffsetYears(applied.offsetYears())
                    .setValue(applied.value().toPlainString()));
    return out.build();
  }
}
