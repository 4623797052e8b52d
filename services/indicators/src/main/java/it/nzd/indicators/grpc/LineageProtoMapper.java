package it.nzd.indicators.grpc;

import it.nzd.indicators.application.TracedValue;
import it.nzd.indicators.domain.progress.Lineage;
import it.nzd.indicators.v1.LineageFactor;
import it.nzd.indicators.v1.LineageInput;
import it.nzd.platform.contract.Messages;

/** Traces of values and their messages. */
final class LineageProtoMapper {
  private LineageProtoMapper() {}

  static it.nzd.indicators.v1.Lineage toProto(TracedValue traced) {
    return toProto(traced.lineage(), traced);
  }

  private static it.nzd.indicators.v1.Lineage toProto(Lineage lineage, TracedValue traced) {
    var out =
        it.nzd.indicators.v1.Lineage.newBuilder()
            .setMethod(lineage.method())
            .setPoint(ProgressProtoMapper.toProto(lineage.point()));
    var indicator = traced.indicators().get(lineage.indicator());
    if (indicator != null) {
      out.setIndicator(IndicatorProtoMapper.toProto(indicator));
    }
    lineage.inputs().forEach(input -> out.addInputs(toProto(input, traced)));
    lineage.factors().forEach(used -> out.addFactors(toProto(used)));
    lineage.conversions().forEach(c -> out.addConversions(FormulaProtoMapper.toProto(c)));
    lineage.parts().forEach(part -> out.addParts(toProto(part, traced)));
    return out.build();
  }

  private static LineageInput toProto(Lineage.Input input, TracedValue traced) {
    var out =
        LineageInput.newBuilder()
            .setMeasure(input.measure())
            .setPeriod(Periods.toProto(input.period()));
    input.observation().ifPresent(o -> out.setObservation(ObservationProtoMapper.toProto(o)));
    var measure = traced.library().measures().get(input.measure());
    if (measure != null) {
      out.putAllDisplayName(measure.displayName().text())
          .setUnit(measure.unit())
          .setKind(measure.kind());
    }
    var series = traced.series().get(input.measure());
    if (series != null) {
      out.setSeries(series.name())
          .setSeriesEtag(Messages.etag(series))
          .setSeriesCreator(series.creator())
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
