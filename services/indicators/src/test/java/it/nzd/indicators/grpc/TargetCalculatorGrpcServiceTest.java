package it.nzd.indicators.grpc;

import static it.nzd.indicators.grpc.Slice.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import it.nzd.indicators.v1.EmissionReduction;
import it.nzd.indicators.v1.LmdiEffect;
import it.nzd.indicators.v1.LmdiSector;
import it.nzd.indicators.v1.RunEmissionsGapRequest;
import it.nzd.indicators.v1.RunLmdiRequest;
import it.nzd.indicators.v1.RunTargetPathRequest;
import it.nzd.indicators.v1.TargetCalculatorServiceGrpc;
import it.nzd.indicators.v1.TargetCalculatorServiceGrpc.TargetCalculatorServiceBlockingStub;
import it.nzd.indicators.v1.TargetPathIndicator;
import it.nzd.indicators.v1.TargetPathRow.Status;
import it.nzd.indicators.v1.YearValue;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TargetCalculatorGrpcServiceTest {
  private static Slice slice;

  @BeforeAll
  static void start() {
    slice = new Slice();
  }

  @AfterAll
  static void stop() {
    slice.close();
  }

  private static TargetCalculatorServiceBlockingStub calculators() {
    return slice.as("observer", "prato", TargetCalculatorServiceGrpc::newBlockingStub);
  }

  private static YearValue.Builder at(int year, double value) {
    return YearValue.newBuilder().setYear(year).setValue(value);
  }

  private static RunTargetPathRequest path(int goalYear) {
    return RunTargetPathRequest.newBuilder()
        .addIndicators(
            TargetPathIndicator.newBuilder()
                .setLabel("emissioni")
                .setBaselineYear(2019)
                .setBaselineValue(1000)
                .addGoals(at(goalYear, 600))
                .addGoals(at(2030, 200))
                .addObservations(at(2024, 760)))
        .build();
  }

  @Test
  void shouldSayHowAnIndicatorStands() {
    var result = calculators().runTargetPath(path(2024));

    var row = result.getRows(0);
    assertThat(result.getMethod().getId()).isEqualTo("target-path");
    assertThat(result.getMethod().getVersion()).isEqualTo("1");
    assertThat(row.getPathCount()).isEqualTo(12);
    assertThat(row.getGap()).isCloseTo(123.636363636, withPercentage(1e-8));
    assertThat(row.getCompletionPercent()).isEqualTo(30);
    assertThat(row.getExpectedPercent()).isCloseTo(45.4545454545, withPercentage(1e-8));
    assertThat(row.getRequiredRatePercent()).isCloseTo(-13.6112336, withPercentage(1e-6));
    assertThat(row.getStatus()).isEqualTo(Status.STATUS_LATE);
    assertThat(result.getMeanCompletionPercent()).isEqualTo(30);
    assertThat(refusal(() -> calculators().runTargetPath(path(2019))))
        .isEqualTo("ORDER_WRONG indicators[0].goals[0].year");
  }

  @Test
  void shouldCloseTheIdentityOfTheGap() {
    var request =
        RunEmissionsGapRequest.newBuilder()
            .setBaselineId("parma")
            .setBaselineTCo2E(200)
            .addReductions(reduction(EmissionReduction.Kind.KIND_PLANNED, "parma", 44))
            .addReductions(reduction(EmissionReduction.Kind.KIND_CONTRACT, "parma", 41));

    var result = calculators().runEmissionsGap(request.build());

    assertThat(result.getReducedPercent()).isEqualTo(85);
    assertThat(result.getResidualTCo2E()).isEqualTo(30);
    request.addReductions(reduction(EmissionReduction.Kind.KIND_CONTRACT, "altra", 1));
    assertThat(refusal(() -> calculators().runEmissionsGap(request.build())))
        .isEqualTo("VALUE_UNFIT reductions[2].baseline_id");
  }

  private static EmissionReduction reduction(
      EmissionReduction.Kind kind, String baseline, double percent) {
    return EmissionReduction.newBuilder()
        .setLabel("misura")
        .setKind(kind)
        .setBaselineId(baseline)
        .setReductionPercent(percent)
        .build();
  }

  @Test
  void shouldDecomposeAChange() {
    var request =
        RunLmdiRequest.newBuilder()
            .addAllFactors(List.of("attività", "intensità"))
            .addSectors(
                LmdiSector.newBuilder()
                    .setLabel("tutto")
                    .addAllStartValues(List.of(1000.0, 0.1))
                    .addAllEndValues(List.of(1100.0, 0.12)));

    var result = calculators().runLmdi(request.build());

    assertThat(result.getEffectsList())
        .extracting(LmdiEffect::getFactor)
        .containsExactly("attività", "intensità");
    assertThat(result.getEffects(0).getAdditive()).isCloseTo(10.985508, withPercentage(1e-5));
    assertThat(result.getRatio()).isCloseTo(1.32, withPercentage(1e-8));
    assertThat(result.getSectors(0).getChange()).isCloseTo(32, withPercentage(1e-8));
    request.getSectorsBuilder(0).addEndValues(1);
    assertThat(refusal(() -> calculators().runLmdi(request.build())))
        .isEqualTo("LENGTHS_DIFFER sectors[0].end_values");
  }
}
