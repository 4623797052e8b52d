package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.FakeStakeholders.firm;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import it.nzd.common.v1.Operation;
import it.nzd.common.v1.Period;
import it.nzd.indicators.v1.ApproveMeterReadingsRequest;
import it.nzd.indicators.v1.CancelMeterFileOperationRequest;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.CreateMeterRequest;
import it.nzd.indicators.v1.DeleteMeasureRequest;
import it.nzd.indicators.v1.DeleteMeterRequest;
import it.nzd.indicators.v1.DerivedFrom;
import it.nzd.indicators.v1.FirmSeriesServiceGrpc;
import it.nzd.indicators.v1.FormulaServiceGrpc;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.GetMeterFileOperationRequest;
import it.nzd.indicators.v1.GetMeterImportRequest;
import it.nzd.indicators.v1.GetMeterProfileRequest;
import it.nzd.indicators.v1.GetMeterRequest;
import it.nzd.indicators.v1.GetMeterYearRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.ImportMeterReadingsRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.ListFirmSeriesRequest;
import it.nzd.indicators.v1.ListMeterImportsRequest;
import it.nzd.indicators.v1.ListMetersRequest;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.Meter;
import it.nzd.indicators.v1.MeterFileError;
import it.nzd.indicators.v1.MeterFileServiceGrpc;
import it.nzd.indicators.v1.MeterFileServiceGrpc.MeterFileServiceBlockingStub;
import it.nzd.indicators.v1.MeterMapping;
import it.nzd.indicators.v1.MeterMonth;
import it.nzd.indicators.v1.MeterProfile;
import it.nzd.indicators.v1.MeterServiceGrpc;
import it.nzd.indicators.v1.MeterServiceGrpc.MeterServiceBlockingStub;
import it.nzd.indicators.v1.MeterYear;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.PreviewMeterFileRequest;
import it.nzd.indicators.v1.PreviewMeterFileResponse;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.indicators.v1.RejectMeterReadingsRequest;
import it.nzd.indicators.v1.UndoMeterImportRequest;
import it.nzd.platform.access.Standing.Power;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeterGrpcServiceTest {
  private static final String MILL = firm("prato", 1);
  private static final String DYER = firm("prato", 2);
  private Slice slice;

  @BeforeEach
  void start() {
    slice = new Slice();
    slice
        .measures()
        .createMeasure(
            CreateMeasureRequest.newBuilder()
                .setParent("cities/programme")
                .setMeasureId("power")
                .setMeasure(
                    Measure.newBuilder()
                        .setDisplayName(text("Elettricità"))
                        .setDefinition(text("definizione"))
                        .setUnit("MW.h")
                        .setOverTime(Measure.OverTime.OVER_TIME_SUM)
                        .setOverUnits(Measure.OverUnits.OVER_UNITS_SUM))
                .build());
    var formula = ObservedFormula.newBuilder().setMeasure("cities/programme/measures/power");
    slice.indicator(
        "power",
        Slice.indicatorIn("MW.h")
            .setPeriodType(Indicator.PeriodType.PERIOD_TYPE_MONTH)
            .setObserved(formula));
  }

  @AfterEach
  void stop() {
    slice.close();
  }

  private MeterServiceBlockingStub meters(String role) {
    return slice.as(role, "prato", MeterServiceGrpc::newBlockingStub);
  }

  private MeterFileServiceBlockingStub files(String role) {
    return slice.as(role, "prato", MeterFileServiceGrpc::newBlockingStub);
  }

  private MeterServiceBlockingStub of(String organisation, Power... powers) {
    return slice.asOf(
        organisation, organisation + List.of(powers), MeterServiceGrpc::newBlockingStub, powers);
  }

  private MeterFileServiceBlockingStub filesOf(String organisation) {
    return slice.asOf(
        organisation,
        organisation + List.of(Power.ENTER_DATA),
        MeterFileServiceGrpc::newBlockingStub,
        Power.ENTER_DATA);
  }

  private static Meter.Builder wanted(String code, String organisation) {
    return Meter.newBuilder()
        .setCode(code)
        .setCarrier(Meter.Carrier.CARRIER_ELECTRICITY_DRAWN)
        .setMeasure("cities/programme/measures/power")
        .setUnit("kW.h")
        .setResolution(Meter.Resolution.RESOLUTION_HOUR)
        .setOrganisation(organisation)
        .setSource(Slice.PRESS);
  }

  private static Meter create(MeterServiceBlockingStub stub, Meter.Builder meter) {
    return stub.createMeter(
        CreateMeterRequest.newBuilder().setParent("cities/prato").setMeter(meter).build());
  }

  /** Rows of a day each with as many hours as it has. */
  private static String file(String code, String first, int days, String value) {
    var out = new StringBuilder("POD;Giorno;");
    for (int hour = 1; hour <= 25; hour++) {
      out.append("H").append(hour).append(hour == 25 ? "\n" : ";");
    }
    var calendar =
        new it.nzd.indicators.domain.meter.LocalYear(
            2025, it.nzd.indicators.domain.meter.Resolution.HOUR);
    for (var day = LocalDate.parse(first); days-- > 0; day = day.plusDays(1)) {
      out.append(code).append(';').append(day);
      out.append((";" + value).repeat(calendar.length(day))).append('\n');
    }
    return out.toString();
  }

  private static PreviewMeterFileResponse preview(MeterFileServiceBlockingStub stub, String text) {
    return preview(stub, text, MeterMapping.getDefaultInstance());
  }

  private static PreviewMeterFileResponse preview(
      MeterFileServiceBlockingStub stub, String text, MeterMapping mapping) {
    return stub.previewMeterFile(
        PreviewMeterFileRequest.newBuilder()
            .setParent("cities/prato")
            .setFileName("curva.csv")
            .setContent(ByteString.copyFromUtf8(text))
            .setMapping(mapping)
            .build());
  }

  private static ImportMeterReadingsRequest.Builder request(
      String text, PreviewMeterFileResponse seen) {
    return ImportMeterReadingsRequest.newBuilder()
        .setParent("cities/prato")
        .setFileName("curva.csv")
        .setContent(ByteString.copyFromUtf8(text))
        .setMapping(seen.getMapping())
        .setSha256(seen.getSha256())
        .setDigest(seen.getDigest())
        .setReason(seen.getReasonNeeded() ? "letture rettificate" : "");
  }

  private static ObservationImport imported(MeterFileServiceBlockingStub stub, String text) {
    var started = stub.importMeterReadings(request(text, preview(stub, text)).build());
    return ended(stub, started);
  }

  private static ObservationImport ended(MeterFileServiceBlockingStub stub, Operation started) {
    var request = GetMeterFileOperationRequest.newBuilder().setName(started.getName()).build();
    var done =
        Awaitility.await()
            .until(
                () -> stub.getMeterFileOperation(request),
                one -> one.getState() == Operation.State.STATE_SUCCEEDED);
    try {
      return done.getResponse().unpack(ObservationImport.class);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MeterYear year(MeterServiceBlockingStub stub, Meter meter) {
    return stub.getMeterYear(
        GetMeterYearRequest.newBuilder().setName(meter.getName() + "/years/2025").build());
  }

  private static MeterYear approve(MeterServiceBlockingStub stub, Meter meter) {
    var year = year(stub, meter);
    return stub.approveMeterReadings(
        ApproveMeterReadingsRequest.newBuilder()
            .setName(year.getName())
            .setEtag(year.getEtag())
            .addBatches(year.getBatchesList().getLast().getId())
            .build());
  }

  private static MeterProfile profile(
      MeterServiceBlockingStub stub, Meter meter, String first, String last, boolean approved) {
    return stub.getMeterProfile(
        GetMeterProfileRequest.newBuilder()
            .setName(meter.getName())
            .setFirstDay(first)
            .setLastDay(last)
            .setApprovedOnly(approved)
            .build());
  }

  private ProgressPoint point(String role, String period) {
    return slice
        .as(role, "prato", ComparisonServiceGrpc::newBlockingStub)
        .getProgress(
            GetProgressRequest.newBuilder()
                .setDistrict(PRATO)
                .setIndicator("cities/programme/indicators/power")
                .build())
        .getPointsList()
        .stream()
        .filter(one -> one.getPeriod().getCode().equals(period))
        .findFirst()
        .orElse(ProgressPoint.getDefaultInstance());
  }

  @Nested
  class Access {
    @Test
    void shouldLetAFirmWorkOnItsOwnMetersAlone() {
      var own = of(MILL, Power.ENTER_DATA);
      var made = create(own, wanted("IT001E1", MILL));
      assertThat(made.getDisplayName()).isEqualTo("Impresa 1, IT001E1");
      assertThat(made.getDistrict()).isEqualTo(PRATO);
      var other = of(DYER, Power.ENTER_DATA);
      create(other, wanted("IT001E2", DYER));
      var get = GetMeterRequest.newBuilder().setName(made.getName()).build();
      var list = ListMetersRequest.newBuilder().setParent("cities/prato").build();

      assertThat(refusal(() -> other.getMeter(get))).isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(refusal(() -> of(MILL, Power.SIGN).getMeter(get)))
          .isEqualTo("DATA_MANDATE_MISSING");
      assertThat(refusal(() -> create(other, wanted("IT001E3", MILL))))
          .isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(own.listMeters(list).getMetersList()).containsExactly(made);
      assertThat(meters("data-steward").listMeters(list).getMetersList()).hasSize(2);
      for (var role : List.of("cdtt-member", "evaluator", "operator")) {
        assertThat(refusal(() -> meters(role).getMeter(get))).as(role).isEqualTo("ROLE_MISSING");
      }
      var seen = preview(filesOf(DYER), file("IT001E1", "2025-01-01", 1, "1"));
      assertThat(seen.getErrorsList())
          .extracting(MeterFileError::getFault)
          .containsExactly(MeterFileError.Fault.FAULT_METER_UNKNOWN);
    }

    @Test
    void shouldHideAFirmsImportsFromOthers() {
      create(of(MILL, Power.ENTER_DATA), wanted("IT001E1", MILL));
      var done = imported(filesOf(MILL), file("IT001E1", "2025-01-01", 2, "1"));
      var get = GetMeterImportRequest.newBuilder().setName(done.getName()).build();
      var list = ListMeterImportsRequest.newBuilder().setParent("cities/prato").build();

      assertThat(filesOf(MILL).getMeterImport(get)).isEqualTo(done);
      assertThat(refusal(() -> filesOf(DYER).getMeterImport(get))).isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(filesOf(DYER).listMeterImports(list).getObservationImportsList()).isEmpty();
      assertThat(files("data-steward").listMeterImports(list).getObservationImportsList())
          .hasSize(1);
      var operation = done.getName().replace("meterImports", "meterFileOperations");
      assertThat(
              refusal(
                  () ->
                      filesOf(DYER)
                          .cancelMeterFileOperation(
                              CancelMeterFileOperationRequest.newBuilder()
                                  .setName(operation)
                                  .build())))
          .isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void shouldLeaveApprovalToASecondPersonOfTheCity() {
      var made = create(of(MILL, Power.ENTER_DATA), wanted("IT001E1", MILL));
      imported(files("data-steward"), file("IT001E1", "2025-01-01", 2, "1"));

      assertThat(refusal(() -> approve(of(MILL, Power.ENTER_DATA), made)))
          .isEqualTo("ROLE_MISSING");
      assertThat(refusal(() -> approve(meters("data-steward"), made)))
          .isEqualTo("FOUR_EYES_NEEDED batches[0]");
      assertThat(approve(meters("city-coordinator"), made).getBatches(0).getApproval().name())
          .isEqualTo("APPROVAL_APPROVED");
    }
  }

  @Nested
  class Creating {
    @Test
    void shouldNameTheFieldThatDoesNotFit() {
      var steward = meters("data-steward");
      slice.measure("mean", "kW.h");

      assertThat(refusal(() -> create(steward, wanted("A001", MILL).setUnit("m3"))))
          .isEqualTo("UNIT_UNFIT meter.unit");
      assertThat(
              refusal(
                  () ->
                      create(
                          steward,
                          wanted("A001", MILL).setMeasure("cities/programme/measures/mean"))))
          .isEqualTo("METER_MEASURE_UNFIT meter.measure");
      assertThat(refusal(() -> create(steward, wanted("A001", MILL).setSite("Ovest"))))
          .isEqualTo("SITE_UNKNOWN meter.site");
      assertThat(refusal(() -> create(steward, wanted("A001", firm("prato", 99)))))
          .isEqualTo("ORGANISATION_UNKNOWN meter.organisation");
      assertThat(refusal(() -> create(steward, wanted("A001", ""))))
          .isEqualTo("DISTRICT_UNKNOWN meter.district");
      create(steward, wanted("A001", MILL));
      assertThat(refusal(() -> create(steward, wanted("A001", DYER)))).isEqualTo("METER_EXISTS");
    }

    @Test
    void shouldAskTheFirmFromNowOn() {
      var steward = meters("data-steward");
      create(steward, wanted("A001", MILL));
      create(steward, wanted("A002", MILL));

      assertThat(
              slice
                  .as("data-steward", "prato", FirmSeriesServiceGrpc::newBlockingStub)
                  .listFirmSeries(
                      ListFirmSeriesRequest.newBuilder().setParent("cities/prato").build())
                  .getFirmSeriesList())
          .hasSize(1);
    }

    @Test
    void shouldDeleteOnlyWhatWasNeverRead() {
      var steward = meters("data-steward");
      var made = create(steward, wanted("A001", MILL));
      imported(files("data-steward"), file("A001", "2025-01-01", 1, "1"));
      var delete =
          DeleteMeterRequest.newBuilder().setName(made.getName()).setEtag(made.getEtag()).build();

      assertThat(refusal(() -> steward.deleteMeter(delete))).isEqualTo("METER_READ");
      var unread = create(steward, wanted("A002", MILL));
      steward.deleteMeter(
          DeleteMeterRequest.newBuilder()
              .setName(unread.getName())
              .setEtag(unread.getEtag())
              .build());
      var measure =
          slice
              .measures()
              .getMeasure(
                  it.nzd.indicators.v1.GetMeasureRequest.newBuilder()
                      .setName("cities/programme/measures/power")
                      .build());
      assertThat(
              refusal(
                  () ->
                      slice
                          .measures()
                          .deleteMeasure(
                              DeleteMeasureRequest.newBuilder()
                                  .setName(measure.getName())
                                  .setEtag(measure.getEtag())
                                  .build())))
          .isEqualTo("IN_USE");
    }
  }

  @Nested
  class Files {
    @Test
    void shouldDoWhatThePreviewShowsAndUndoIt() {
      var steward = meters("data-steward");
      var made = create(steward, wanted("IT001E1", MILL));
      var first = imported(files("data-steward"), file("IT001E1", "2025-03-01", 31, "2,5"));
      assertThat(first.getWritten()).isEqualTo(743);
      assertThat(first.getSeriesList()).containsExactly(made.getName());

      var other = file("IT001E1", "2025-03-30", 2, "3");
      var seen = preview(files("data-steward"), other);
      assertThat(seen.getReasonNeeded()).isTrue();
      assertThat(seen.getYears(0).getChanged()).isEqualTo(47);
      var refused = request(other, seen).setReason("").build();
      assertThat(refusal(() -> files("data-steward").importMeterReadings(refused)))
          .isEqualTo("REASON_NEEDED reason");
      var second = imported(files("data-steward"), other);
      assertThat(
              profile(steward, made, "2025-03-30", "2025-03-30", false).getDays(0).getValuesList())
          .hasSize(23)
          .containsOnly(3.0);

      var undone =
          ended(
              files("data-steward"),
              files("data-steward")
                  .undoMeterImport(
                      UndoMeterImportRequest.newBuilder()
                          .setName(second.getName())
                          .setReason("file sbagliato")
                          .build()));
      assertThat(undone.getState()).isEqualTo(ObservationImport.State.STATE_UNDONE);
      assertThat(undone.getUndo().getRestored()).isEqualTo(47);
      assertThat(
              profile(steward, made, "2025-03-30", "2025-03-30", false).getDays(0).getValuesList())
          .containsOnly(2.5);
      assertThat(year(steward, made).getBatchesList()).hasSize(2);
    }

    @Test
    void shouldWriteNothingTwiceAndRefuseWhatWasNotSeen() {
      create(meters("data-steward"), wanted("IT001E1", MILL));
      var text = file("IT001E1", "2025-01-01", 1, "1");
      var seen = preview(files("data-steward"), text);
      imported(files("data-steward"), text);

      assertThat(
              refusal(() -> files("data-steward").importMeterReadings(request(text, seen).build())))
          .isEqualTo("PREVIEW_STALE digest");
      assertThat(
              refusal(
                  () ->
                      files("data-steward")
                          .importMeterReadings(
                              request(text, preview(files("data-steward"), text)).build())))
          .isEqualTo("FILE_WITHOUT_NEWS content");
      assertThat(
              refusal(
                  () ->
                      files("data-steward")
                          .importMeterReadings(request(text + "\n", seen).build())))
          .isEqualTo("FILE_CHANGED sha256");
      assertThat(refusal(() -> preview(files("data-steward"), "una;due\n1;2\n")))
          .isEqualTo("METER_MAPPING_UNFIT mapping.day_column");
    }

    @Test
    void shouldShowTheConversion() {
      var made = create(meters("data-steward"), wanted("IT001E1", MILL));
      var mapping = MeterMapping.newBuilder().setMeter(made.getName()).setUnit("MWh").build();
      var text = "data;ora;valore\n2025-01-01;00:00;0,002\n";
      var seen = preview(files("data-steward"), text, mapping);

      assertThat(seen.getYears(0).getSum()).isEqualTo("2");
      assertThat(seen.getYears(0).getConversion().getFactor()).isEqualTo("1000");
      assertThat(seen.getYears(0).getMissingHours()).isEqualTo(23);
    }

    @Test
    void shouldSayNotANumberWhereNothingWasRead() {
      var steward = meters("data-steward");
      var made = create(steward, wanted("IT001E1", MILL));
      imported(files("data-steward"), "POD;timestamp;value\nIT001E1;2025-01-01 00:00;0\n");

      var day = profile(steward, made, "2025-01-01", "2025-01-01", false).getDays(0);
      assertThat(day.getValues(0)).isZero();
      assertThat(day.getValues(1)).isNaN();
      assertThat(day.getMarks()).isEqualTo("M" + "-".repeat(23));
      assertThat(profile(steward, made, "2025-01-01", "2025-01-01", true).getDays(0).getMarks())
          .as("not approved yet")
          .isEqualTo("-".repeat(24));
      assertThat(refusal(() -> profile(steward, made, "2025-01-02", "2025-01-01", false)))
          .isEqualTo("DAYS_UNFIT last_day");
    }
  }

  @Nested
  class Months {
    @Test
    void shouldMakeTheDistrictsValueWithLineageDownToTheMeter() {
      var made = create(meters("data-steward"), wanted("IT001E1", MILL));
      imported(files("data-steward"), file("IT001E1", "2025-01-01", 31, "2"));
      approve(meters("city-coordinator"), made);

      var month = year(meters("data-steward"), made).getMonths(0);
      assertThat(month.getOutcome()).isEqualTo(MeterMonth.Outcome.OUTCOME_MEASURED);
      assertThat(month.getValue()).isEqualTo("1.488");
      assertThat(point("data-steward", "2025-01").getValue()).isEqualTo("1.488");
      var lineage =
          slice
              .as("data-steward", "prato", FormulaServiceGrpc::newBlockingStub)
              .getLineage(
                  GetLineageRequest.newBuilder()
                      .setDistrict(PRATO)
                      .setIndicator("cities/programme/indicators/power")
                      .setPeriod(Period.newBuilder().setCode("2025-01"))
                      .build());
      var firms = lineage.getInputs(0).getDerivedFrom();
      assertThat(firms.getKind()).isEqualTo(DerivedFrom.Kind.KIND_FIRMS);
      var ofMeters = firms.getRows(0).getDerivedFrom();
      assertThat(ofMeters.getKind()).isEqualTo(DerivedFrom.Kind.KIND_METERS);
      assertThat(ofMeters.getPresent()).isEqualTo(744);
      assertThat(ofMeters.getRows(0).getMeter()).isEqualTo(made.getName());
      assertThat(point("cdtt-member", "2025-01").getValue()).as("of one firm").isEmpty();
    }

    @Test
    void shouldLeaveOutWhatIsSentBackAndSayWhatIsMissing() {
      var made = create(meters("data-steward"), wanted("IT001E1", MILL));
      imported(files("data-steward"), file("IT001E1", "2025-01-01", 20, "2"));
      assertThat(point("data-steward", "2025-01").getMissingReason()).isEqualTo("INCOMPLETE");
      var year = year(meters("data-steward"), made);
      assertThat(year.getMonths(0).getValue()).isEmpty();
      assertThat(year.getMonths(0).getPresentHours()).isEqualTo(480);
      var coordinator = meters("city-coordinator");
      coordinator.rejectMeterReadings(
          RejectMeterReadingsRequest.newBuilder()
              .setName(year.getName())
              .setEtag(year.getEtag())
              .addBatches(year.getBatches(0).getId())
              .setReason("mese non intero")
              .build());

      assertThat(year(coordinator, made).getMonthsList()).isEmpty();
      assertThat(point("data-steward", "2025-01").getMissingReason()).isNotEqualTo("INCOMPLETE");
    }

    @Test
    void shouldServeTheDistrictsOwnMeters() {
      create(meters("data-steward"), wanted("IT001E1", "").setDistrict(PRATO));
      imported(files("data-steward"), file("IT001E1", "2025-02-01", 28, "2"));

      assertThat(point("data-steward", "2025-02").getValue())
          .isEqualTo(String.format(Locale.ROOT, "%.3f", 28 * 24 * 2 / 1000.0));
      assertThat(
              of(MILL, Power.ENTER_DATA)
                  .listMeters(ListMetersRequest.newBuilder().setParent("cities/prato").build())
                  .getMetersList())
          .isEmpty();
    }
  }
}
