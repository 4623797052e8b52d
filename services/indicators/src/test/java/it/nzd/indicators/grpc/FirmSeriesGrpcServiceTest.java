package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.FakeStakeholders.firm;
import static it.nzd.indicators.grpc.Slice.observed;
import static it.nzd.indicators.grpc.Slice.refusal;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.v1.ApproveFirmObservationsRequest;
import it.nzd.indicators.v1.ComparisonServiceGrpc;
import it.nzd.indicators.v1.CreateFirmSeriesRequest;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.DeleteFirmSeriesRequest;
import it.nzd.indicators.v1.FirmRollUp;
import it.nzd.indicators.v1.FirmRollUpPeriod;
import it.nzd.indicators.v1.FirmSeries;
import it.nzd.indicators.v1.FirmSeriesServiceGrpc;
import it.nzd.indicators.v1.FirmSeriesServiceGrpc.FirmSeriesServiceBlockingStub;
import it.nzd.indicators.v1.FormulaServiceGrpc;
import it.nzd.indicators.v1.GetFirmSeriesRequest;
import it.nzd.indicators.v1.GetLineageRequest;
import it.nzd.indicators.v1.GetProgressRequest;
import it.nzd.indicators.v1.Lineage;
import it.nzd.indicators.v1.ListFirmSeriesRequest;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.Observation;
import it.nzd.indicators.v1.ObservedFormula;
import it.nzd.indicators.v1.ProgressPoint;
import it.nzd.indicators.v1.RecordFirmObservationsRequest;
import it.nzd.indicators.v1.SummariseFirmSeriesRequest;
import it.nzd.platform.access.Standing.Power;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FirmSeriesGrpcServiceTest {
  private static final String MILL = firm("prato", 1);
  private static final String DYER = firm("prato", 2);
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
    for (var id : List.of("gas", "power", "steam", "heat", "waste")) {
      measure(id);
    }
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static void measure(String id) {
    slice
        .measures()
        .createMeasure(
            CreateMeasureRequest.newBuilder()
                .setParent("cities/programme")
                .setMeasureId(id)
                .setMeasure(
                    Measure.newBuilder()
                        .setDisplayName(text(id))
                        .setDefinition(text("definizione"))
                        .setUnit("MW.h")
                        .setOverTime(Measure.OverTime.OVER_TIME_SUM)
                        .setOverUnits(Measure.OverUnits.OVER_UNITS_SUM))
                .build());
    var formula = ObservedFormula.newBuilder().setMeasure("cities/programme/measures/" + id);
    slice.indicator(id, Slice.indicatorIn("MW.h").setObserved(formula));
  }

  private static FirmSeriesServiceBlockingStub as(String role, String tenant) {
    return slice.as(role, tenant, FirmSeriesServiceGrpc::newBlockingStub);
  }

  private static FirmSeriesServiceBlockingStub of(String organisation, Power... powers) {
    var name = organisation + List.of(powers);
    return slice.asOf(organisation, name, FirmSeriesServiceGrpc::newBlockingStub, powers);
  }

  private static FirmSeries create(
      FirmSeriesServiceBlockingStub stub, String measure, String organisation, String site) {
    return stub.createFirmSeries(
        CreateFirmSeriesRequest.newBuilder()
            .setParent("cities/" + organisation.split("/")[1])
            .setFirmSeries(
                FirmSeries.newBuilder()
                    .setMeasure("cities/programme/measures/" + measure)
                    .setOrganisation(organisation)
                    .setSite(site))
            .build());
  }

  private static RecordFirmObservationsRequest record(FirmSeries series, String... observations) {
    return RecordFirmObservationsRequest.newBuilder()
        .setName(series.getName())
        .setEtag(series.getEtag())
        .addAllObservations(observed(observations))
        .build();
  }

  private static GetFirmSeriesRequest get(FirmSeries series) {
    return GetFirmSeriesRequest.newBuilder().setName(series.getName()).build();
  }

  @Nested
  class Access {
    @Test
    void shouldLetAFirmEnterAndReadItsOwn() {
      var own = of(MILL, Power.ENTER_DATA);
      var made = create(own, "gas", MILL, "");
      var recorded = own.recordFirmObservations(record(made, "2024-01", "3.5"));

      assertThat(recorded.getDisplayName()).isEqualTo("Impresa 1");
      assertThat(recorded.getDistrict()).isEqualTo(PRATO);
      assertThat(own.getFirmSeries(get(made))).isEqualTo(recorded);
      assertThat(as("data-steward", "prato").getFirmSeries(get(made))).isEqualTo(recorded);
      assertThat(as("city-coordinator", "prato").getFirmSeries(get(made))).isEqualTo(recorded);
    }

    @Test
    void shouldHideItFromEverybodyElse() {
      var made = create(as("data-steward", "prato"), "power", MILL, "");
      var other = of(DYER, Power.ENTER_DATA);

      assertThat(refusal(() -> other.getFirmSeries(get(made)))).isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(refusal(() -> other.recordFirmObservations(record(made, "2024", "1"))))
          .isEqualTo("RESOURCE_NOT_FOUND");
      assertThat(refusal(() -> create(other, "steam", MILL, ""))).isEqualTo("RESOURCE_NOT_FOUND");
      for (var role : List.of("cdtt-member", "evaluator", "operator")) {
        assertThat(refusal(() -> as(role, "prato").getFirmSeries(get(made))))
            .as(role)
            .isEqualTo("ROLE_MISSING");
      }
      for (var role : List.of("city-coordinator", "data-steward", "firm")) {
        assertThat(refusal(() -> as(role, "roma").getFirmSeries(get(made))))
            .as(role)
            .isEqualTo("RESOURCE_NOT_FOUND");
      }
      assertThat(refusal(() -> as("programme-coordinator", "programme").getFirmSeries(get(made))))
          .isEqualTo("RESOURCE_NOT_FOUND");
    }

    @Test
    void shouldAskForTheMandate() {
      var made = create(as("data-steward", "prato"), "heat", MILL, "");
      var colleague = of(MILL, Power.SIGN);

      assertThat(refusal(() -> colleague.getFirmSeries(get(made))))
          .isEqualTo("DATA_MANDATE_MISSING");
      assertThat(refusal(() -> colleague.recordFirmObservations(record(made, "2024", "1"))))
          .isEqualTo("DATA_MANDATE_MISSING");
      assertThat(refusal(() -> create(colleague, "waste", MILL, "")))
          .isEqualTo("DATA_MANDATE_MISSING");
    }

    @Test
    void shouldListWhatIsOnesOwn() {
      var steward = as("data-steward", "prato");
      create(steward, "waste", firm("prato", 3), "");
      create(steward, "waste", firm("prato", 4), "Nord");
      var all =
          ListFirmSeriesRequest.newBuilder()
              .setParent("cities/prato")
              .setMeasure("cities/programme/measures/waste")
              .build();

      assertThat(steward.listFirmSeries(all).getFirmSeriesList())
          .extracting(FirmSeries::getDisplayName)
          .containsExactly("Impresa 3", "Impresa 4, Nord");
      assertThat(of(firm("prato", 4), Power.ENTER_DATA).listFirmSeries(all).getFirmSeriesList())
          .extracting(FirmSeries::getDisplayName)
          .containsExactly("Impresa 4, Nord");
      assertThat(of(firm("prato", 4)).listFirmSeries(all).getFirmSeriesList()).isEmpty();
    }

    @Test
    void shouldLeaveApprovalAndRemovalToTheCity() {
      var own = of(DYER, Power.ENTER_DATA);
      var made = create(own, "gas", DYER, "");
      var recorded = own.recordFirmObservations(record(made, "2024", "3"));
      var approval =
          ApproveFirmObservationsRequest.newBuilder()
              .setName(made.getName())
              .setEtag(recorded.getEtag())
              .addPeriods("2024")
              .build();

      assertThat(refusal(() -> own.approveFirmObservations(approval))).isEqualTo("ROLE_MISSING");
      assertThat(
              refusal(
                  () ->
                      own.deleteFirmSeries(
                          DeleteFirmSeriesRequest.newBuilder()
                              .setName(made.getName())
                              .setEtag(recorded.getEtag())
                              .build())))
          .isEqualTo("ROLE_MISSING");
      var approved = as("data-steward", "prato").approveFirmObservations(approval);
      assertThat(approved.getObservations(0).getApproval())
          .isEqualTo(Observation.Approval.APPROVAL_APPROVED);
    }

    @Test
    void shouldNeedFourEyes() {
      var steward = as("data-steward", "prato");
      var made = create(steward, "steam", DYER, "");
      var recorded = steward.recordFirmObservations(record(made, "2024", "3"));
      var approval =
          ApproveFirmObservationsRequest.newBuilder()
              .setName(made.getName())
              .setEtag(recorded.getEtag())
              .addPeriods("2024")
              .build();

      assertThat(refusal(() -> steward.approveFirmObservations(approval)))
          .isEqualTo("FOUR_EYES_NEEDED periods[0]");
    }
  }

  @Nested
  class Creating {
    @Test
    void shouldNameAFirmAndASiteThatAreThere() {
      var steward = as("data-steward", "prato");

      assertThat(refusal(() -> create(steward, "nothing", MILL, "")))
          .isEqualTo("MEASURE_UNKNOWN firm_series.measure");
      assertThat(refusal(() -> create(steward, "gas", firm("prato", 99), "")))
          .isEqualTo("ORGANISATION_UNKNOWN firm_series.organisation");
      assertThat(refusal(() -> create(steward, "gas", MILL, "Ovest")))
          .isEqualTo("SITE_UNKNOWN firm_series.site");
      create(steward, "gas", firm("prato", 9), "Nord");
      assertThat(refusal(() -> create(steward, "gas", firm("prato", 9), "Nord")))
          .isEqualTo("FIRM_SERIES_EXISTS");
    }

    @Test
    void shouldRefuseAStaleCellAndASilentReplacement() {
      var own = of(MILL, Power.ENTER_DATA);
      var made = create(own, "steam", MILL, "Nord");
      var recorded = own.recordFirmObservations(record(made, "2024", "3"));

      assertThat(refusal(() -> own.recordFirmObservations(record(made, "2024", "4"))))
          .isEqualTo("STALE_VERSION");
      assertThat(refusal(() -> own.recordFirmObservations(record(recorded, "2024", "4"))))
          .isEqualTo("REASON_NEEDED reason");
    }
  }

  @Nested
  class Together {
    private static final String MEASURE = "cities/programme/measures/";

    private FirmRollUpPeriod rolled(FirmSeriesServiceBlockingStub stub, String measure) {
      return rollUp(stub, measure).getPeriodsList().getLast();
    }

    private FirmRollUp rollUp(FirmSeriesServiceBlockingStub stub, String measure) {
      return stub.summariseFirmSeries(
          SummariseFirmSeriesRequest.newBuilder()
              .setParent("cities/prato")
              .setMeasure(MEASURE + measure)
              .setDistrict(PRATO)
              .build());
    }

    private void firms(String measure, int from, String... values) {
      var steward = as("data-steward", "prato");
      for (int i = 0; i < values.length; i++) {
        var made = create(steward, measure, firm("prato", from + i), "");
        if (!values[i].isEmpty()) {
          steward.recordFirmObservations(record(made, "2024", values[i]));
        }
      }
    }

    private ProgressPoint point(String role, String tenant, String indicator) {
      return slice
          .as(role, tenant, ComparisonServiceGrpc::newBlockingStub)
          .getProgress(
              GetProgressRequest.newBuilder()
                  .setDistrict(PRATO)
                  .setIndicator("cities/programme/indicators/" + indicator)
                  .build())
          .getPointsList()
          .getLast();
    }

    private Lineage lineage(String role, String indicator) {
      return slice
          .as(role, "prato", FormulaServiceGrpc::newBlockingStub)
          .getLineage(
              GetLineageRequest.newBuilder()
                  .setDistrict(PRATO)
                  .setIndicator("cities/programme/indicators/" + indicator)
                  .setPeriod(it.nzd.common.v1.Period.newBuilder().setCode("2024"))
                  .build());
    }

    @Test
    void shouldShowAggregatesOfEnoughFirmsAndRowsOnlyToTheCity() {
      measure("rolled");
      slice.series(seriesOf("rolled", PRATO), "2020", "77");
      firms("rolled", 10, "10", "20", "30", "40", "50");

      assertThat(rolled(as("data-steward", "prato"), "rolled").getValue()).isEqualTo("150");
      assertThat(rolled(as("data-steward", "prato"), "rolled").getDerivedFrom().getRowsList())
          .hasSize(5);
      var seen = rolled(as("cdtt-member", "prato"), "rolled");
      assertThat(seen.getValue()).isEqualTo("150");
      assertThat(seen.getDerivedFrom().getRowsList()).isEmpty();
      assertThat(point("programme-coordinator", "programme", "rolled").getValue()).isEqualTo("150");
      assertThat(lineage("data-steward", "rolled").getInputs(0).getDerivedFrom().getRowsList())
          .extracting(row -> row.getObservation().getValue())
          .containsExactly("10", "20", "30", "40", "50");
      var hidden = lineage("cdtt-member", "rolled").getInputs(0);
      assertThat(hidden.getDerivedFrom().getPresent()).isEqualTo(5);
      assertThat(hidden.getDerivedFrom().getRowsList()).isEmpty();
      assertThat(hidden.toString()).doesNotContain("Impresa");
    }

    @Test
    void shouldWithholdWhatGivesAFirmAway() {
      measure("few");
      slice.series(seriesOf("few", PRATO), "2020", "77");
      firms("few", 10, "10", "20", "30", "40");

      assertThat(rolled(as("data-steward", "prato"), "few").getValue()).isEqualTo("100");
      var seen = rolled(as("cdtt-member", "prato"), "few");
      assertThat(seen.getValue() + seen.getPartialValue()).isEmpty();
      assertThat(seen.getWithheld()).isEqualTo(FirmRollUp.Withheld.WITHHELD_TOO_FEW);
      var point = point("programme-coordinator", "programme", "few");
      assertThat(point.getValue()).isEmpty();
      assertThat(point.getMissingReason()).isEqualTo("CONFIDENTIAL");
      assertThat(point("city-coordinator", "prato", "few").getValue()).isEqualTo("100");
    }

    @Test
    void shouldSayHowManyHaveAnsweredAndNeverTakeTheRestForZero() {
      measure("partly");
      firms("partly", 10, "10", "20", "");

      var seen = rolled(as("data-steward", "prato"), "partly");
      assertThat(seen.getValue()).isEmpty();
      assertThat(seen.getPartialValue()).isEqualTo("30");
      assertThat(seen.getReported()).isEqualTo(2);
      assertThat(seen.getExpected()).isEqualTo(3);
      var point = point("data-steward", "prato", "partly");
      assertThat(point.getMissingReason()).isEqualTo("INCOMPLETE");
      assertThat(point.getCompleteness()).startsWith("0.66");
    }

    @Test
    void shouldLeaveWhatWasEnteredForTheDistrict() {
      measure("entered");
      slice.series(seriesOf("entered", PRATO), "2024", "77");
      firms("entered", 10, "10", "20");

      assertThat(point("data-steward", "prato", "entered").getValue()).isEqualTo("77");
    }

    @Test
    void shouldMakeTheYearOfItsMonths() {
      measure("monthly");
      var months = new String[24];
      for (int m = 0; m < 12; m++) {
        months[2 * m] = "2024-%02d".formatted(m + 1);
        months[2 * m + 1] = "" + (m + 1);
      }
      slice.series(seriesOf("monthly", PRATO), months);

      assertThat(point("data-steward", "prato", "monthly").getValue()).isEqualTo("78");
      assertThat(lineage("cdtt-member", "monthly").getInputs(0).getDerivedFrom().getRowsList())
          .hasSize(12);
    }
  }
}
