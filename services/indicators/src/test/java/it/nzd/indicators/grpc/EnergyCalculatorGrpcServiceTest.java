package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.v1.CalculationWarning;
import it.nzd.indicators.v1.DegreeDaysResult;
import it.nzd.indicators.v1.EnergyCalculatorServiceGrpc;
import it.nzd.indicators.v1.RunDegreeDaysRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Days nobody sent are missing days, not warm ones. */
class EnergyCalculatorGrpcServiceTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  @Test
  void shouldCountTheDaysOfTheSeasonThatNobodySent() {
    var result = run("2026-01-01", "2026-01-31", 0, 1, 4);

    assertThat(result.getDayCount()).isEqualTo(3);
    assertThat(result.getMissingDayCount()).isEqualTo(28);
    assertThat(result.getHeatingDegreeDays()).isEqualTo(30);
    assertThat(result.getWarningsList())
        .containsExactly(
            CalculationWarning.newBuilder().setCode("DAYS_MISSING").setField("days").build());
  }

  @Test
  void shouldCountTheGapsBetweenFirstAndLastDayOfAnOpenSeason() {
    assertThat(run("", "", 0, 1, 4).getMissingDayCount()).isEqualTo(2);
    assertThat(run("", "", 0, 1, 2).getMissingDayCount()).isZero();
    assertThat(run("", "", 0, 1, 2).getWarningsList()).isEmpty();
    assertThat(run("2026-01-04", "", 0, 1).getMissingDayCount()).isEqualTo(1);
  }

  @Test
  void shouldCountASeasonOfWhichNothingIsKnown() {
    var result = run("2026-02-01", "2026-02-28", 0);

    assertThat(result.getMissingDayCount()).isEqualTo(28);
    assertThat(result.getMissingReason()).isEqualTo("NO_DAYS");
  }

  private static DegreeDaysResult run(String from, String to, int... days) {
    var asked = RunDegreeDaysRequest.newBuilder().setSeasonStartOn(from).setSeasonEndOn(to);
    for (int day : days) {
      asked.addDays(
          RunDegreeDaysRequest.Day.newBuilder()
              .setDay(FIRST.plusDays(day).toString())
              .setMeanTemperatureC(10));
    }
    return slice
        .as("city-coordinator", "prato", EnergyCalculatorServiceGrpc::newBlockingStub)
        .runDegreeDays(asked.build());
  }
}
