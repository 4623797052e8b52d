package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.domain.Samples.ROMA;
import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.consultations.v1.Turnout;
import it.nzd.decisions.v1.Decision;
import it.nzd.indicators.v1.CompareProcessesRequest;
import it.nzd.indicators.v1.ComparisonRow;
import it.nzd.indicators.v1.GetProcessLineageRequest;
import it.nzd.indicators.v1.ProcessCell;
import it.nzd.indicators.v1.ProcessComparison;
import it.nzd.indicators.v1.ProcessItem;
import it.nzd.indicators.v1.ProcessLineage;
import it.nzd.indicators.v1.ProcessRow;
import it.nzd.indicators.v1.ProcessRow.Figure;
import it.nzd.indicators.v1.ProcessServiceGrpc;
import it.nzd.indicators.v1.ProcessServiceGrpc.ProcessServiceBlockingStub;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProcessGrpcServiceTest {
  private static final String TOKEN = "own-token";
  private static FakeProcesses processes;
  private static Slice slice;

  @BeforeAll
  static void start() {
    processes = new FakeProcesses(TOKEN);
    var settings = processes.settings();
    settings.put("nzd.test.service-token", TOKEN);
    slice = new Slice(settings);
    decided(PRATO, 1, "2026-05-01", 10);
    decided(PRATO, 2, "2026-06-01", 30);
    decided(PRATO, 3, "2026-04-01", 90);
    decided(ROMA, 4, "2026-06-01", 50);
    processes.turnouts.add(
        Turnout.newBuilder()
            .setConsultation("cities/prato/consultations/1")
            .setDistrict(PRATO)
            .setAsked(40)
            .setSubmitted(10)
            .build());
    processes.shared.add("cities/prato/decisions/1");
    processes.shared.add("cities/prato/decisions/2");
  }

  @AfterAll
  static void stop() {
    slice.close();
    processes.close();
  }

  @Test
  void shouldCompareWhatWasCountedAndSayOnHowMuchItRests() {
    var told = compared(CompareProcessesRequest.getDefaultInstance());

    var time = row(told, Figure.FIGURE_TIME_TO_DECIDE);
    assertThat(time.getVerdict()).isEqualTo(ComparisonRow.Verdict.VERDICT_COMPARABLE);
    assertThat(time.getDefinitionVersion()).isEqualTo(1);
    assertThat(time.getDirection()).isEqualTo("DIRECTION_DECREASE");
    var prato = cell(time, PRATO);
    assertThat(prato.getValue().getValue()).isEqualTo("30");
    assertThat(prato.getValue().getUnit()).isEqualTo("d");
    assertThat(prato.getCount()).isEqualTo(3);
    assertThat(prato.getFirstDay()).isEqualTo("2026-04-01");
    assertThat(prato.getLastDay()).isEqualTo("2026-06-01");
    var rate = row(told, Figure.FIGURE_RESPONSE_RATE);
    assertThat(cell(rate, PRATO).getValue().getValue()).isEqualTo("25");
    assertThat(cell(rate, ROMA).hasValue()).isFalse();
    assertThat(rate.getReasonsList()).containsExactly(ComparisonRow.Reason.REASON_TOO_FEW_VALUES);
  }

  @Test
  void shouldTakeWhatCannotBeAskedForAsUnknownAndTellTheRest() {
    var told = compared(CompareProcessesRequest.newBuilder().addDistricts(PRATO).build());

    assertThat(told.getDistrictsList()).hasSize(1);
    var trials = row(told, Figure.FIGURE_TRIALS);
    assertThat(trials.getUnavailable()).isTrue();
    assertThat(cell(trials, PRATO).hasValue()).isFalse();
    assertThat(row(told, Figure.FIGURE_COMMITMENTS_KEPT).getUnavailable()).isFalse();
    assertThat(Slice.refusal(() -> lineage(Figure.FIGURE_TRIALS)))
        .isEqualTo("NEIGHBOUR_UNAVAILABLE");
  }

  @Test
  void shouldShowObjectsThatMayBeReadAndCountTheOthers() {
    var told = lineage(Figure.FIGURE_TIME_TO_DECIDE);

    assertThat(told.getCell().getValue().getValue()).isEqualTo("30");
    assertThat(told.getItemsList())
        .extracting(ProcessItem::getObject)
        .containsExactly("cities/prato/decisions/2", "cities/prato/decisions/1");
    assertThat(told.getItems(0).getDay()).isEqualTo("2026-06-01");
    assertThat(told.getOthers()).isEqualTo(1);
    assertThat(lineage(Figure.FIGURE_RESPONSE_RATE).getOthers()).isEqualTo(1);
  }

  private static void decided(String district, int number, String day, int days) {
    var city = district.substring(0, district.indexOf("/districts"));
    processes.decisions.add(
        Decision.newBuilder()
            .setName(city + "/decisions/" + number)
            .setDistrict(district)
            .setAdoptedDay(day)
            .setDaysToDecision(days)
            .build());
  }

  private static ProcessServiceBlockingStub stub() {
    return slice.as("observer", "prato", ProcessServiceGrpc::newBlockingStub);
  }

  private static ProcessComparison compared(CompareProcessesRequest request) {
    return stub().compareProcesses(request);
  }

  private static ProcessLineage lineage(Figure figure) {
    return stub()
        .getProcessLineage(
            GetProcessLineageRequest.newBuilder().setDistrict(PRATO).setFigure(figure).build());
  }

  private static ProcessRow row(ProcessComparison told, Figure figure) {
    return told.getRowsList().stream()
        .filter(row -> row.getFigure() == figure)
        .findFirst()
        .orElseThrow();
  }

  private static ProcessCell cell(ProcessRow row, String district) {
    return row.getCellsList().stream()
        .filter(cell -> cell.getDistrict().equals(district))
        .findFirst()
        .orElseThrow();
  }
}
