package it.nzd.indicators.grpc;

import it.nzd.common.v1.Quantity;
import it.nzd.indicators.application.ProcessService;
import it.nzd.indicators.domain.Direction;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.process.Counted;
import it.nzd.indicators.domain.process.Figure;
import it.nzd.indicators.domain.process.ProcessLine;
import it.nzd.indicators.domain.process.Tally;
import it.nzd.indicators.v1.ComparedDistrict;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.ProcessCell;
import it.nzd.indicators.v1.ProcessComparison;
import it.nzd.indicators.v1.ProcessItem;
import it.nzd.indicators.v1.ProcessLineage;
import it.nzd.indicators.v1.ProcessPart;
import it.nzd.indicators.v1.ProcessRow;
import it.nzd.platform.value.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Figures on how districts work, and their messages. */
final class ProcessProtoMapper {
  private ProcessProtoMapper() {}

  static Figure fromProto(ProcessRow.Figure figure) {
    return Coded.of(Figure.class, figure.name());
  }

  static ProcessComparison toProto(ProcessService.Compared compared) {
    var out = ProcessComparison.newBuilder();
    compared.districts().forEach(district -> out.addDistricts(column(district)));
    compared.lines().forEach(line -> out.addRows(row(line)));
    return out.build();
  }

  static ProcessLineage toProto(ProcessService.Lineage lineage) {
    var out =
        ProcessLineage.newBuilder()
            .setFigure(ProcessRow.Figure.valueOf(lineage.figure().code()))
            .setDefinitionVersion(lineage.figure().version())
            .setCell(cell(lineage.tally(), lineage.figure()))
            .setOthers(lineage.others());
    lineage.shown().forEach(each -> out.addItems(item(each)));
    return out.build();
  }

  private static ComparedDistrict column(District district) {
    return ComparedDistrict.newBuilder()
        .setDistrict(district.name())
        .setDisplayName(district.displayName())
        .setCityDisplayName(district.cityDisplayName())
        .build();
  }

  private static ProcessRow row(ProcessLine line) {
    var figure = line.figure();
    var out =
        ProcessRow.newBuilder()
            .setFigure(ProcessRow.Figure.valueOf(figure.code()))
            .setDefinitionVersion(figure.version())
            .setLever(it.nzd.common.v1.Lever.valueOf(figure.lever().code()))
            .setUnit(figure.unit())
            .setDirection(figure.direction().map(Direction::code).orElse(""))
            .setVerdict(ComparisonRow.Verdict.valueOf("VERDICT_" + line.verdict().name()))
            .setUnavailable(!line.isKnown());
    line.reasons()
        .forEach(one -> out.addReasons(ComparisonRow.Reason.valueOf("REASON_" + one.name())));
    line.tallies().forEach(tally -> out.addCells(cell(tally, figure)));
    return out.build();
  }

  private static ProcessCell cell(Tally tally, Figure figure) {
    var out =
        ProcessCell.newBuilder()
            .setDistrict(tally.district())
            .setCount(tally.counted().size())
            .setFirstDay(tally.first().map(LocalDate::toString).orElse(""))
            .setLastDay(tally.last().map(LocalDate::toString).orElse(""))
            .setIllustrative(tally.isInvented());
    tally
        .value()
        .ifPresent(
            value ->
                out.setValue(
                    Quantity.newBuilder().setValue(text(value)).setUnit(figure.unit()).build()));
    tally
        .parts()
        .forEach(
            (state, count) ->
                out.addParts(ProcessPart.newBuilder().setState(state).setCount(count)));
    return out.build();
  }

  private static ProcessItem item(Counted each) {
    var day = each.day();
    return ProcessItem.newBuilder()
        .setObject(each.object())
        .setTitle(each.title())
        .setDay(day == null ? "" : day.toString())
        .setValue(text(each.value()))
        .setBase(each.base() == 0 ? "" : text(each.base()))
        .setState(each.state())
        .build();
  }

  private static String text(double number) {
    return Numbers.rounded(BigDecimal.valueOf(number));
  }
}
