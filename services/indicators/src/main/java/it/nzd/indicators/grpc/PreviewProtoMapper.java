package it.nzd.indicators.grpc;

import it.nzd.indicators.application.FilePreview;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.file.Examined;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.Table;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservationFileColumn;
import it.nzd.indicators.v1.ObservationFileFormat;
import it.nzd.indicators.v1.PreviewObservationFileResponse;
import it.nzd.indicators.v1.PreviewedCell;
import it.nzd.indicators.v1.UnitConversion;
import java.util.Comparator;

/** Previews and their messages. */
final class PreviewProtoMapper {
  private static final int MOST_CELLS = 500;
  private static final int SAMPLES = 4;
  private static final int MOST_SAMPLE = 80;

  /** Those that need a look first, then as they stand in the file. */
  private static final Comparator<Examined> ORDER =
      Comparator.comparing(Examined::outcome)
          .thenComparing(Examined::row)
          .thenComparing(Examined::column);

  private PreviewProtoMapper() {}

  static PreviewObservationFileResponse toProto(FilePreview preview) {
    var table = preview.table();
    var out =
        PreviewObservationFileResponse.newBuilder()
            .setFormat(format(table))
            .setMapping(MappingProtoMapper.toProto(preview.mapping()))
            .setCounts(ImportProtoMapper.toProto(Counts.of(preview.cells())))
            .setSha256(preview.sha256())
            .setDigest(preview.digest())
            .setReasonNeeded(preview.needsReason());
    for (int column = 1; column <= table.columns(); column++) {
      out.addColumns(column(table, column, preview.mapping().headerRow()));
    }
    preview.cells().stream()
        .sorted(ORDER)
        .limit(MOST_CELLS)
        .forEach(cell -> out.addCells(cell(cell)));
    return out.build();
  }

  static ObservationFileFormat format(Table table) {
    return ObservationFileFormat.newBuilder()
        .setKind(ObservationFileFormat.Kind.valueOf("KIND_" + table.kind().name()))
        .setDelimiter(table.delimiter())
        .setCharset(table.charset())
        .build();
  }

  static ObservationFileColumn column(Table table, int number, int headerRow) {
    var out = ObservationFileColumn.newBuilder().setNumber(number);
    table.rows().stream()
        .filter(row -> row.number() == headerRow)
        .findFirst()
        .ifPresent(row -> out.setHeader(row.at(number).text()));
    table.rows().stream()
        .filter(row -> row.number() > headerRow)
        .map(row -> row.at(number).text())
        .filter(text -> !text.isEmpty())
        .limit(SAMPLES)
        .forEach(text -> out.addSamples(cut(text)));
    return out.build();
  }

  private static String cut(String text) {
    return text.length() <= MOST_SAMPLE ? text : text.substring(0, MOST_SAMPLE) + "…";
  }

  private static PreviewedCell cell(Examined cell) {
    var out =
        PreviewedCell.newBuilder()
            .setRow(cell.row())
            .setColumn(cell.column())
            .setMeasure(cut(cell.measure()))
            .setDistrict(cut(cell.district()))
            .setSeries(cell.series())
            .setPeriod(cut(cell.period()))
            .setWritten(cut(cell.written()))
            .setOutcome(PreviewedCell.Outcome.valueOf(cell.outcome().code()));
    cell.recorded().ifPresent(observation -> read(out, observation.reading()));
    var conversion = cell.conversion();
    if (conversion != null) {
      out.setConversion(
          UnitConversion.newBuilder()
              .setFromUnit(conversion.from())
              .setToUnit(conversion.to())
              .setFactor(conversion.factor().toPlainString()));
    }
    var existing = cell.existing();
    if (existing instanceof Reading.Value was) {
      out.setExistingValue(was.number().toPlainString());
    } else if (existing instanceof Reading.Absent was) {
      out.setExistingAbsence(Observation.Absence.valueOf(was.why().code()));
    }
    var fault = cell.fault();
    if (fault != null) {
      out.setFault(PreviewedCell.Fault.valueOf(fault.code()));
    }
    return out.build();
  }

  private static void read(PreviewedCell.Builder out, Reading reading) {
    switch (reading) {
      case Reading.Value read ->
          out.setValue(read.number().toPlainString())
              .setQuality(Observation.Quality.valueOf(read.quality().code()));
      case Reading.Absent read -> out.setAbsence(Observation.Absence.valueOf(read.why().code()));
    }
  }
}
