package it.nzd.consultations.grpc;

import it.nzd.consultations.application.Monitor;
import it.nzd.consultations.domain.tables.Feedback;
import it.nzd.consultations.domain.tables.Results;
import it.nzd.consultations.domain.tables.Row;
import it.nzd.consultations.domain.tables.Table;
import it.nzd.consultations.v1.AnswerFeedback;
import it.nzd.consultations.v1.AssociationPosition;
import it.nzd.consultations.v1.ConsultationMonitor;
import it.nzd.consultations.v1.ConsultationResults;
import it.nzd.consultations.v1.Quote;
import it.nzd.consultations.v1.ResultTable;
import it.nzd.consultations.v1.TableSpec;
import it.nzd.platform.contract.Messages;

/** What was computed, and its messages. */
final class ResultsProtoMapper {
  private static final double WHOLE = 100;
  private static final double TENTHS = 10;

  private ResultsProtoMapper() {}

  static ConsultationMonitor toProto(String consultation, Monitor monitor) {
    var counts = monitor.counts();
    var out =
        ConsultationMonitor.newBuilder()
            .setConsultation(consultation)
            .setAsked(monitor.asked())
            .setBegun(counts.begun())
            .setSubmitted(counts.organisations())
            .setAssociations(counts.associations())
            .setCitizens(counts.citizens())
            .setBalanceAt(monitor.milestone().answers());
    if (monitor.asked() > 0) {
      // Who came into the registry after the count may answer too: never more than all.
      var rate = Math.min(WHOLE, WHOLE * counts.organisations() / monitor.asked());
      out.setResponseRate(Math.round(rate * TENTHS) / TENTHS);
    }
    var balance = monitor.milestone().balance();
    if (balance != null) {
      out.setBalance(balance);
    }
    return out.build();
  }

  static ConsultationResults toProto(String consultation, Results results) {
    var out =
        ConsultationResults.newBuilder()
            .setConsultation(consultation)
            .setComputeTime(Messages.timestamp(results.at()))
            .setOrganisations(results.organisations())
            .setAssociations(results.associations())
            .setCitizens(results.citizens())
            .setSmallestGroup(Results.SMALLEST_GROUP)
            .setGreatestShare(Results.GREATEST_SHARE)
            .addAllTables(results.tables().stream().map(ResultsProtoMapper::toProto).toList())
            .addAllCoverage(results.coverage().stream().map(ResultsProtoMapper::toProto).toList())
            .addAllCitizenTables(
                results.citizenTables().stream().map(ResultsProtoMapper::toProto).toList());
    for (var position : results.positions()) {
      out.addPositions(
          AssociationPosition.newBuilder()
              .setOrganisation(position.organisation())
              .setOrganisationName(position.legalName())
              .setPosition(AnswerProtoMapper.toProto(position.position())));
    }
    for (var quote : results.quotes()) {
      out.addQuotes(Quote.newBuilder().setQuestion(quote.question()).setText(quote.text()));
    }
    var audience = results.audience();
    if (audience != null) {
      out.setAudienceCount(AudienceProtoMapper.toProto(audience));
    }
    return out.build();
  }

  static AnswerFeedback toProto(Feedback feedback) {
    var out =
        AnswerFeedback.newBuilder()
            .setAnswers(feedback.answers())
            .setNeeded(Results.SMALLEST_GROUP);
    for (var item : feedback.items()) {
      var one =
          AnswerFeedback.Item.newBuilder()
              .setQuestion(item.question())
              .setPlace(AnswerFeedback.Place.valueOf(item.place().code()));
      var same = item.same();
      if (same != null) {
        one.setSame(same);
      }
      out.addItems(one);
    }
    return out.build();
  }

  private static ResultTable toProto(Table table) {
    var out =
        ResultTable.newBuilder()
            .setQuestion(table.question())
            .setBreakdown(TableSpec.Breakdown.valueOf(table.breakdown().code()))
            .addAllRows(table.rows().stream().map(ResultsProtoMapper::toProto).toList())
            .setTotal(toProto(table.total()));
    for (var column : table.columns()) {
      out.addColumns(
          ResultTable.Column.newBuilder()
              .setCode(column.code())
              .setLabel(column.label())
              .setMeasure(ResultTable.Measure.valueOf(column.measure().code()))
              .setUnit(column.unit()));
    }
    return out.build();
  }

  private static ResultTable.Row toProto(Row row) {
    var out =
        ResultTable.Row.newBuilder()
            .setGroup(row.group())
            .addAllCells(row.cells())
            .setHidden(ResultTable.Hidden.valueOf(row.hidden().code()))
            .setAsked(row.asked())
            .setAskedEmployees(row.askedEmployees());
    var answers = row.answers();
    if (answers != null) {
      out.setAnswers(answers);
    }
    return out.build();
  }
}
