package it.nzd.indicators.grpc;

import it.nzd.common.v1.Quantity;
import it.nzd.indicators.application.Compare;
import it.nzd.indicators.application.Comparison;
import it.nzd.indicators.application.IndicatorsReason;
import it.nzd.indicators.domain.Factor;
import it.nzd.indicators.domain.Indicator;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.comparison.Cell;
import it.nzd.indicators.domain.comparison.Choice;
import it.nzd.indicators.domain.comparison.Finding;
import it.nzd.indicators.domain.comparison.Normalisation;
import it.nzd.indicators.domain.comparison.Row;
import it.nzd.indicators.domain.progress.Point;
import it.nzd.indicators.v1.CompareDistrictsRequest;
import it.nzd.indicators.v1.ComparedDistrict;
import it.nzd.indicators.v1.ComparisonCell;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.Cure;
import it.nzd.indicators.v1.MeasureDefinition;
import it.nzd.indicators.v1.RowChoice;
import it.nzd.platform.error.ServiceException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Comparisons and their messages. */
final class ComparisonProtoMapper {
  private static final String NORMALISATION = "NORMALISATION_";

  private ComparisonProtoMapper() {}

  static Compare fromProto(CompareDistrictsRequest request) {
    return new Compare(
        Set.copyOf(request.getDistrictsList()),
        IndicatorProtoMapper.lever(request.getLever()),
        normalisation(request.getNormalisation()),
        choices(request));
  }

  static it.nzd.indicators.v1.Comparison toProto(Comparison comparison) {
    var out =
        it.nzd.indicators.v1.Comparison.newBuilder()
            .setNormalisation(
                it.nzd.indicators.v1.Normalisation.valueOf(
                    NORMALISATION + comparison.normalisation().name()));
    comparison
        .districts()
        .forEach(
            district ->
                out.addDistricts(
                    ComparedDistrict.newBuilder()
                        .setDistrict(district.name())
                        .setDisplayName(district.displayName())
                        .setCityDisplayName(district.cityDisplayName())));
    comparison.rows().forEach(line -> out.addRows(row(line, comparison.factors())));
    return out.build();
  }

  private static ComparisonRow row(Comparison.Line line, Map<String, Factor> factors) {
    var name = line.indicator().name();
    var indicator = line.indicator().value();
    var row = line.row();
    var out =
        ComparisonRow.newBuilder()
            .setIndicator(name)
            .putAllDisplayName(indicator.displayName().text())
            .setLever(it.nzd.common.v1.Lever.valueOf(indicator.lever().code()))
            .setUnit(row.normalisation().unitOf(indicator.unit()))
            .setKind(indicator.kind())
            .setDirection(indicator.direction().code())
            .setVerdict(ComparisonRow.Verdict.valueOf("VERDICT_" + row.verdict().name()))
            .setChoice(choice(name, row.choice()));
    row.findings().forEach(finding -> out.addFindings(finding(finding)));
    row.cures()
        .forEach(
            cure ->
                out.addCures(
                    Cure.newBuilder()
                        .setChoice(choice(name, cure.choice()))
                        .setLabel(cure.label())));
    row.cells().forEach(cell -> out.addCells(cell(cell, row, indicator, factors)));
    return out.build();
  }

  private static it.nzd.indicators.v1.Finding finding(Finding finding) {
    var out =
        it.nzd.indicators.v1.Finding.newBuilder()
            .setReason(ComparisonRow.Reason.valueOf("REASON_" + finding.reason().name()));
    finding
        .places()
        .forEach(place -> out.addDistricts(place.district()).addDetails(place.detail()));
    return out.build();
  }

  private static ComparisonCell cell(
      Cell cell, Row row, Indicator indicator, Map<String, Factor> factors) {
    var out =
        ComparisonCell.newBuilder()
            .setDistrict(cell.district())
            .setProgress(ProgressProtoMapper.toProto(cell.progress()))
            .setPerimeter(cell.perimeter().map(Perimeter::code).orElse(""))
            .setPerimeterNote(cell.perimeterNote())
            .setBaseYear(cell.baseYear())
            .setIndicatorVersion(indicator.version());
    cell.definitions()
        .forEach(
            one ->
                out.addDefinitions(
                    MeasureDefinition.newBuilder()
                        .setMeasure(one.measure())
                        .setVersion(one.version())));
    var factor = factors.get(cell.factor());
    if (factor != null) {
      out.setFactorLabel(factor.label());
    }
    var divisor = cell.divisor(row.normalisation());
    cell.shown(row.normalisation())
        .ifPresent(
            shown -> {
              var unit =
                  divisor.isPresent()
                      ? row.normalisation().unitOf(indicator.unit())
                      : indicator.unit();
              var entered = cell.latest().map(Point::result).map(Numbers::text).orElse("");
              out.setHasValue(true)
                  .setValue(
                      quantity(
                          divisor.isPresent() ? Numbers.rounded(shown) : entered,
                          unit,
                          indicator.kind()));
            });
    divisor.ifPresent(
        by ->
            out.setDividedBy(
                quantity(by.number().stripTrailingZeros().toPlainString(), by.unit(), "")));
    cell.latest().ifPresent(latest -> out.setPeriod(Periods.toProto(latest.period())));
    return out.build();
  }

  private static Quantity quantity(String value, String unit, String kind) {
    return Quantity.newBuilder().setValue(value).setUnit(unit).setKind(kind).build();
  }

  private static RowChoice choice(String indicator, Choice choice) {
    return RowChoice.newBuilder()
        .setIndicator(indicator)
        .setFactor(choice.factor())
        .setBaseYear(choice.baseYear())
        .build();
  }

  private static Normalisation normalisation(it.nzd.indicators.v1.Normalisation sent) {
    return sent == it.nzd.indicators.v1.Normalisation.NORMALISATION_UNSPECIFIED
        ? Normalisation.NONE
        : Normalisation.valueOf(sent.name().substring(NORMALISATION.length()));
  }

  private static Map<String, Choice> choices(CompareDistrictsRequest request) {
    var choices = new HashMap<String, Choice>();
    for (int i = 0; i < request.getChoicesCount(); i++) {
      var sent = request.getChoices(i);
      if (choices.put(sent.getIndicator(), new Choice(sent.getFactor(), sent.getBaseYear()))
          != null) {
        throw ServiceException.field(
            IndicatorsReason.CHOICE_TWICE,
            "choices[" + i + "].indicator",
            Map.of("indicator", sent.getIndicator()));
      }
    }
    return choices;
  }
}
