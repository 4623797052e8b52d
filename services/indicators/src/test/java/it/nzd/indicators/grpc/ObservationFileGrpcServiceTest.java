package it.nzd.indicators.grpc;

import static it.nzd.indicators.grpc.Slice.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import it.nzd.common.v1.Operation;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.v1.ExportObservationsRequest;
import it.nzd.indicators.v1.GetObservationFileOperationRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.ImportObservationsRequest;
import it.nzd.indicators.v1.ListObservationImportsRequest;
import it.nzd.indicators.v1.ListSeriesRequest;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservationFileServiceGrpc;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.PreviewObservationFileRequest;
import it.nzd.indicators.v1.PreviewedCell;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.UndoObservationImportRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ObservationFileGrpcServiceTest {
  private static final String PRATO = "cities/prato";
  private static final String TABLE =
      """
      misura;distretto;periodo;valore;unità
      water;Distretto tessile;2020;1,0;m3
      water;Distretto tessile;2021;2.500;L
      water;Distretto tessile;2022;NE;
      water;Distretto tessile;2023;boh;m3
      """;

  private final Slice slice = new Slice();
  private Series series = Series.getDefaultInstance();

  @BeforeEach
  void fill() {
    slice.measure("water", "m3");
    slice.measure("energy", "MW.h");
    series = slice.series(Slice.seriesOf("water", Samples.PRATO), "2020", "1", "2021", "2");
  }

  @AfterEach
  void close() {
    slice.close();
  }

  private ObservationFileServiceGrpc.ObservationFileServiceBlockingStub files(String tenant) {
    return slice.as("city-coordinator", tenant, ObservationFileServiceGrpc::newBlockingStub);
  }

  private static PreviewObservationFileRequest preview(String text) {
    return PreviewObservationFileRequest.newBuilder()
        .setParent(PRATO)
        .setFileName("dati.csv")
        .setContent(ByteString.copyFromUtf8(text))
        .build();
  }

  private ImportObservationsRequest.Builder wanted(String text) {
    var seen = files("prato").previewObservationFile(preview(text));
    return ImportObservationsRequest.newBuilder()
        .setParent(PRATO)
        .setFileName("dati.csv")
        .setContent(ByteString.copyFromUtf8(text))
        .setSha256(seen.getSha256())
        .setDigest(seen.getDigest())
        .setReason("letture corrette")
        .setRequestId(UUID.randomUUID().toString());
  }

  private ObservationImport ended(Operation started) {
    return Awaitility.await()
            .until(
                () -> {
                  var request =
                      GetObservationFileOperationRequest.newBuilder().setName(started.getName());
                  return files("prato").getObservationFileOperation(request.build());
                },
                operation -> operation.getState() == Operation.State.STATE_SUCCEEDED)
            .hasResponse()
        ? result(started)
        : ObservationImport.getDefaultInstance();
  }

  private ObservationImport result(Operation started) {
    var request = GetObservationFileOperationRequest.newBuilder().setName(started.getName());
    try {
      return files("prato")
          .getObservationFileOperation(request.build())
          .getResponse()
          .unpack(ObservationImport.class);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Observation> now() {
    return slice
        .series("prato")
        .getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build())
        .getObservationsList();
  }

  @Test
  void shouldDoWhatThePreviewShows() {
    var seen = files("prato").previewObservationFile(preview(TABLE));

    assertThat(seen.getCellsList())
        .extracting(PreviewedCell::getOutcome)
        .containsExactly(
            PreviewedCell.Outcome.OUTCOME_REFUSED,
            PreviewedCell.Outcome.OUTCOME_CHANGED,
            PreviewedCell.Outcome.OUTCOME_NEW,
            PreviewedCell.Outcome.OUTCOME_UNCHANGED);
    var changed = seen.getCells(1);
    assertThat(changed.getValue()).isEqualTo("2.5");
    assertThat(changed.getExistingValue()).isEqualTo("2");
    assertThat(changed.getConversion().getFactor()).isEqualTo("0.001");
    assertThat(seen.getReasonNeeded()).isTrue();

    var done = ended(files("prato").importObservations(wanted(TABLE).build()));

    assertThat(done.getCounts()).isEqualTo(seen.getCounts());
    assertThat(done.getWritten()).isEqualTo(2);
    assertThat(done.getState()).isEqualTo(ObservationImport.State.STATE_DONE);
    assertThat(now()).extracting(Observation::getValue).containsExactly("1", "2.5", "");
    assertThat(now().get(1).getReason()).isEqualTo("letture corrette");
    assertThat(now().get(1).getEarlier(0).getValue()).isEqualTo("2");
  }

  @Test
  void shouldWriteOnceWhenTheRequestIsRepeated() {
    var request = wanted(TABLE).build();
    var first = files("prato").importObservations(request);
    ended(first);
    var second = files("prato").importObservations(request);

    assertThat(second.getName()).isEqualTo(first.getName());
    assertThat(now().get(1).getEarlierCount()).isEqualTo(1);
    assertThat(
            refusal(
                () ->
                    files("prato")
                        .importObservations(request.toBuilder().setReason("altro").build())))
        .startsWith("REQUEST_ID_REUSED");
    var list = ListObservationImportsRequest.newBuilder().setParent(PRATO).build();
    assertThat(files("prato").listObservationImports(list).getObservationImportsCount())
        .isEqualTo(1);
  }

  @Test
  void shouldPutBackWhatStoodThere() {
    var done = ended(files("prato").importObservations(wanted(TABLE).build()));
    slice
        .series("prato")
        .recordObservations(
            Slice.record(
                    slice
                        .series("prato")
                        .getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build()),
                    Slice.observed("2022", "7"))
                .toBuilder()
                .setReason("ora si sa")
                .build());

    var undo =
        UndoObservationImportRequest.newBuilder()
            .setName(done.getName())
            .setReason("foglio sbagliato")
            .build();
    var undone = ended(files("prato").undoObservationImport(undo));

    assertThat(undone.getUndo().getRestored()).isEqualTo(1);
    assertThat(undone.getUndo().getSkipped()).isEqualTo(1);
    assertThat(now()).extracting(Observation::getValue).containsExactly("1", "2", "7");
    assertThat(now().get(1).getReason()).isEqualTo("foglio sbagliato");
    assertThat(now().get(1).getEarlierCount()).isEqualTo(2);
    assertThat(refusal(() -> files("prato").undoObservationImport(undo)))
        .isEqualTo("IMPORT_UNDONE");
  }

  @Test
  void shouldSendBackWhatStoodInAnEmptyPeriodWhenUndone() {
    var text = "measure,district,period,value\nwater,Distretto tessile,2022,5\n";
    var done = ended(files("prato").importObservations(wanted(text).setReason("").build()));
    ended(
        files("prato")
            .undoObservationImport(
                UndoObservationImportRequest.newBuilder()
                    .setName(done.getName())
                    .setReason("no")
                    .build()));

    assertThat(now().get(2).getApproval()).isEqualTo(Observation.Approval.APPROVAL_REJECTED);
    assertThat(now().get(2).getRejection()).isEqualTo("no");
  }

  @Test
  void shouldWriteDraftsAndCreateSeriesOnlyWhenAsked() {
    var text = "measure,district,period,value\nenergy,Distretto tessile,2022,5\n";
    assertThat(refusal(() -> files("prato").importObservations(wanted(text).build())))
        .isEqualTo("FILE_WITHOUT_NEWS content");

    var request = wanted(text).setCreateSeries(true).setDraft(true).build();
    var done = ended(files("prato").importObservations(request));

    var made =
        slice
            .series("prato")
            .listSeries(
                ListSeriesRequest.newBuilder()
                    .setParent(PRATO)
                    .setMeasure("cities/programme/measures/energy")
                    .build())
            .getSeries(0);
    assertThat(done.getSeriesList()).containsExactly(made.getName());
    assertThat(made.getObservations(0).getApproval())
        .isEqualTo(Observation.Approval.APPROVAL_DRAFT);
  }

  @Test
  void shouldRefuseWhatWasNotSeenOrNotExplained() {
    assertThat(
            refusal(
                () ->
                    files("prato")
                        .importObservations(wanted(TABLE).setSha256("0".repeat(64)).build())))
        .isEqualTo("FILE_CHANGED sha256");
    assertThat(
            refusal(() -> files("prato").importObservations(wanted(TABLE).setReason(" ").build())))
        .isEqualTo("REASON_NEEDED reason");
    assertThat(refusal(() -> files("prato").previewObservationFile(preview("\u0001"))))
        .isEqualTo("FILE_UNREADABLE content");
    assertThat(refusal(() -> files("roma").previewObservationFile(preview(TABLE))))
        .isEqualTo("RESOURCE_NOT_FOUND");
  }

  @Test
  void shouldReadBackWhatItExports() throws IOException {
    for (var format :
        List.of(
            ExportObservationsRequest.Format.FORMAT_CSV,
            ExportObservationsRequest.Format.FORMAT_XLSX)) {
      var request =
          ExportObservationsRequest.newBuilder()
              .setParent(PRATO)
              .setFormat(format)
              .setDecimalComma(true);
      var content = new ByteArrayOutputStream();
      var pieces = files("prato").exportObservations(request.build());
      while (pieces.hasNext()) {
        pieces.next().getData().writeTo(content);
      }
      var seen =
          files("prato")
              .previewObservationFile(
                  preview("x").toBuilder()
                      .setContent(ByteString.copyFrom(content.toByteArray()))
                      .build());
      assertThat(seen.getCounts().getUnchanged()).isEqualTo(2);
      assertThat(seen.getCounts().getCells()).isEqualTo(2);
    }
  }

  private Series current() {
    return slice
        .series("prato")
        .getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build());
  }

  private ObservationImport undone(ObservationImport done) {
    var undo =
        UndoObservationImportRequest.newBuilder()
            .setName(done.getName())
            .setReason("foglio")
            .build();
    return ended(files("prato").undoObservationImport(undo));
  }

  @Test
  void shouldRefuseWhatWasNotSeenAsItStands() {
    var request = wanted(TABLE);
    slice
        .series("prato")
        .recordObservations(
            Slice.record(current(), Slice.observed("2021", "9")).toBuilder()
                .setReason("letto di nuovo")
                .build());

    assertThat(refusal(() -> files("prato").importObservations(request.build())))
        .isEqualTo("PREVIEW_STALE digest");
    assertThat(
            refusal(() -> files("prato").importObservations(wanted(TABLE).clearDigest().build())))
        .isEqualTo("PREVIEW_STALE digest");
    assertThat(now().get(1).getValue()).isEqualTo("9");
  }

  @Test
  void shouldUndoTwoImportsOneAboveTheOther() {
    var text = "measure,district,period,value\nwater,Distretto tessile,2021,%s\n";
    var first = ended(files("prato").importObservations(wanted(text.formatted("600")).build()));
    var second = ended(files("prato").importObservations(wanted(text.formatted("700")).build()));

    assertThat(undone(first).getUndo().getSkipped()).isEqualTo(1);
    assertThat(now().get(1).getValue()).isEqualTo("700");
    assertThat(undone(second).getUndo().getRestored()).isEqualTo(1);
    assertThat(now().get(1).getValue()).isEqualTo("2");
  }

  @Test
  void shouldGuessTheMarkWhereTheMappingLeavesItOpen() {
    var text = "periodo;valore\n2022;1,5\n";
    var mapping =
        it.nzd.indicators.v1.ObservationMapping.newBuilder()
            .setLayout(it.nzd.indicators.v1.ObservationMapping.Layout.LAYOUT_LONG)
            .setHeaderRow(1)
            .setMeasure("water")
            .setDistrict("Distretto tessile")
            .addColumns(column(1, it.nzd.indicators.v1.ColumnUse.Role.ROLE_PERIOD))
            .addColumns(column(2, it.nzd.indicators.v1.ColumnUse.Role.ROLE_VALUE));

    var seen =
        files("prato")
            .previewObservationFile(preview(text).toBuilder().setMapping(mapping).build());

    assertThat(seen.getCells(0).getValue()).isEqualTo("1.5");
  }

  private static it.nzd.indicators.v1.ColumnUse column(
      int number, it.nzd.indicators.v1.ColumnUse.Role role) {
    return it.nzd.indicators.v1.ColumnUse.newBuilder().setColumn(number).setRole(role).build();
  }
}
