package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import it.nzd.common.v1.Operation;
import it.nzd.indicators.application.Recalculator;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.kept.ChangeLog;
import it.nzd.indicators.domain.kept.Touched;
import it.nzd.indicators.v1.CancelRecalculationOperationRequest;
import it.nzd.indicators.v1.DeleteSeriesRequest;
import it.nzd.indicators.v1.ExpressionFormula;
import it.nzd.indicators.v1.GetRecalculationOperationRequest;
import it.nzd.indicators.v1.GetRecalculationStateRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.Indicator;
import it.nzd.indicators.v1.KeptValue;
import it.nzd.indicators.v1.KeptValues;
import it.nzd.indicators.v1.ListKeptValuesRequest;
import it.nzd.indicators.v1.ListRecalculationsRequest;
import it.nzd.indicators.v1.MovedBy;
import it.nzd.indicators.v1.RecalculateIndicatorsRequest;
import it.nzd.indicators.v1.Recalculation;
import it.nzd.indicators.v1.RecalculationCause;
import it.nzd.indicators.v1.RecalculationResult;
import it.nzd.indicators.v1.RecalculationServiceGrpc;
import it.nzd.indicators.v1.RecalculationState;
import it.nzd.indicators.v1.RecordObservationsRequest;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.UpdateIndicatorRequest;
import it.nzd.platform.operation.Progress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values follow what they are computed from, and remember what they were. */
class RecalculationGrpcServiceTest {
  private static final String PRATO = "cities/prato";
  private final Slice slice = new Slice();
  private Series water = Series.getDefaultInstance();

  @BeforeEach
  void fill() {
    slice.measure("water", "m3");
    slice.measure("people", "{person}");
    slice.indicator("use", expression("water * 2", "m3"));
    slice.indicator("use-twice", expression("use * 2", "m3"));
    slice.indicator("heads", expression("people * 2", "{person}"));
    slice.series(Slice.seriesOf("people", Samples.PRATO), "2022", "7");
    water = slice.series(Slice.seriesOf("water", Samples.PRATO), "2022", "5", "2023", "6");
    settle();
  }

  @AfterEach
  void close() {
    slice.close();
  }

  private static Indicator.Builder expression(String text, String unit) {
    return Slice.indicatorIn(unit).setExpression(ExpressionFormula.newBuilder().setText(text));
  }

  private RecalculationServiceGrpc.RecalculationServiceBlockingStub stub(String tenant) {
    return slice.as("data-steward", tenant, RecalculationServiceGrpc::newBlockingStub);
  }

  private RecalculationState state(String tenant) {
    return stub(tenant)
        .getRecalculationState(
            GetRecalculationStateRequest.newBuilder().setParent("cities/" + tenant).build());
  }

  /** Until everything that was changed is in the values. */
  private void settle() {
    int last = lastChange();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> slice.bean(it.nzd.indicators.domain.kept.Followings.class).scanned() >= last);
    for (var tenant : List.of("prato", "programme")) {
      await().atMost(Duration.ofSeconds(20)).until(() -> isSettled(state(tenant)));
    }
  }

  private int lastChange() {
    slice.bean(it.nzd.platform.event.Outbox.class).sweep();
    return slice.bean(it.nzd.platform.event.EventStore.class).last();
  }

  private static boolean isSettled(RecalculationState state) {
    return !state.getWaiting()
        && state.getOperation().getState() == Operation.State.STATE_SUCCEEDED;
  }

  private KeptValues kept(String indicator) {
    return stub("prato")
        .listKeptValues(
            ListKeptValuesRequest.newBuilder()
                .setParent(PRATO)
                .setIndicator("cities/programme/indicators/" + indicator)
                .build())
        .getKeptValuesList()
        .getFirst();
  }

  private List<String> values(String indicator) {
    return kept(indicator).getValuesList().stream().map(KeptValue::getValue).toList();
  }

  private Series now() {
    return slice
        .series("prato")
        .getSeries(GetSeriesRequest.newBuilder().setName(water.getName()).build());
  }

  private void replace(String period, String value, String reason) {
    var request =
        RecordObservationsRequest.newBuilder(Slice.record(now(), Slice.observed(period, value)))
            .setReason(reason);
    slice.series("prato").recordObservations(request.build());
    settle();
  }

  @Test
  void shouldFollowAnObservationThroughAllThatRestsOnItAndLeaveTheRestAlone() {
    var untouched = kept("heads").getEtag();

    replace("2022", "8", "contatore letto male");

    assertThat(values("use")).containsExactly("16", "12");
    assertThat(values("use-twice")).containsExactly("32", "24");
    assertThat(kept("heads").getEtag()).isEqualTo(untouched);
    var moved = kept("use-twice").getMovedList();
    assertThat(moved).hasSize(1);
    assertThat(moved.getFirst().getPeriod().getCode()).isEqualTo("2022");
    assertThat(moved.getFirst().getValueBefore()).isEqualTo("20");
    assertThat(moved.getFirst().getValueAfter()).isEqualTo("32");
    var cause = moved.getFirst().getCausesList();
    assertThat(cause).extracting(MovedBy::getResource).containsExactly(water.getName());
    assertThat(cause).extracting(MovedBy::getReason).containsExactly("contatore letto male");
    assertThat(cause).extracting(MovedBy::getAction).containsExactly("recorded");
  }

  @Test
  void shouldFollowAFormula() {
    var name = "cities/programme/indicators/use";
    var seen =
        slice
            .indicators()
            .getIndicator(
                it.nzd.indicators.v1.GetIndicatorRequest.newBuilder().setName(name).build());
    slice
        .indicators()
        .updateIndicator(
            UpdateIndicatorRequest.newBuilder()
                .setIndicator(
                    seen.toBuilder()
                        .setExpression(ExpressionFormula.newBuilder().setText("water * 3")))
                .setReason("si conta il triplo")
                .setUpdateMask(
                    com.google.protobuf.FieldMask.newBuilder().addPaths("expression").build())
                .build());
    settle();

    assertThat(values("use-twice")).containsExactly("30", "36");
    assertThat(kept("use-twice").getMoved(0).getCausesList())
        .extracting(MovedBy::getResource)
        .containsExactly(name);
  }

  @Test
  void shouldRememberValuesThatCanNoLongerBeComputed() {
    slice
        .series("prato")
        .deleteSeries(
            DeleteSeriesRequest.newBuilder()
                .setName(water.getName())
                .setEtag(now().getEtag())
                .build());
    settle();

    assertThat(values("use")).isEmpty();
    assertThat(kept("use").getMovedList())
        .extracting(m -> m.getValueBefore() + ">" + m.getValueAfter())
        .containsExactly("10>", "12>");
  }

  private List<Recalculation> works(int size, String token) {
    return stub("prato")
        .listRecalculations(works(size).setPageToken(token).build())
        .getRecalculationsList();
  }

  private static ListRecalculationsRequest.Builder works(int size) {
    return ListRecalculationsRequest.newBuilder().setParent(PRATO).setPageSize(size);
  }

  @Test
  void shouldTellWhatMadeAWorkNecessaryAndWhatItMoved() {
    replace("2022", "8", "contatore letto male");

    var work = works(1, "").getFirst();
    assertThat(work.getEverything()).isFalse();
    assertThat(work.getOperation().getState()).isEqualTo(Operation.State.STATE_SUCCEEDED);
    assertThat(work.getCausesList())
        .extracting(RecalculationCause::getResource, RecalculationCause::getAction)
        .containsExactly(tuple(water.getName(), "recorded"));
    assertThat(work.getCauses(0).getActor()).isNotEmpty();

    var moved =
        stub("prato")
            .listKeptValues(
                ListKeptValuesRequest.newBuilder()
                    .setParent(PRATO)
                    .setOperation(work.getOperation().getName())
                    .build())
            .getKeptValuesList();
    assertThat(moved)
        .extracting(KeptValues::getIndicator)
        .containsExactlyInAnyOrder(
            "cities/programme/indicators/use", "cities/programme/indicators/use-twice");
    assertThat(moved)
        .allSatisfy(
            kept ->
                assertThat(kept.getMovedList())
                    .extracting(one -> one.getPeriod().getCode() + " " + one.getOperation())
                    .containsExactly("2022 " + work.getOperation().getName()));
  }

  @Test
  void shouldListWorksLatestFirstPageByPage() {
    replace("2022", "8", "contatore letto male");
    stub("prato")
        .recalculateIndicators(RecalculateIndicatorsRequest.newBuilder().setParent(PRATO).build());

    var all = works(50, "");
    assertThat(all.getFirst().getEverything()).isTrue();
    assertThat(all.getFirst().getCausesList()).isEmpty();
    assertThat(all).hasSizeGreaterThan(1);
    var first = stub("prato").listRecalculations(works(1).build());
    assertThat(first.getRecalculationsList())
        .extracting(one -> one.getOperation().getName())
        .containsExactly(all.getFirst().getOperation().getName());
    assertThat(works(1, first.getNextPageToken()))
        .extracting(one -> one.getOperation().getName())
        .containsExactly(all.get(1).getOperation().getName());
  }

  /** Ends after a step, as a process does. */
  private record Dying(int after) implements Progress {
    @Override
    public String checkpoint() {
      return "";
    }

    @Override
    public int done() {
      return 0;
    }

    @Override
    public void at(int done, int total, String checkpoint) {
      if (done == after) {
        throw new IllegalStateException("the process ends here");
      }
    }
  }

  @Test
  void shouldChangeNothingWhenItIsDoneAgainAfterItWasBrokenOff() {
    var changes = slice.bean(ChangeLog.class).after(0, 200);
    int last = changes.stream().mapToInt(Touched::sequence).max().orElseThrow();
    var before = kept("use-twice");
    var recalculator = slice.bean(Recalculator.class);
    assertThatThrownBy(() -> recalculator.follow("prato", 0, last, new Dying(1)))
        .isInstanceOf(IllegalStateException.class);

    var outcome = recalculator.follow("prato", 0, last, new Dying(-1));

    assertThat(outcome.computed()).isEqualTo(3);
    assertThat(outcome.changed()).isZero();
    assertThat(kept("use-twice")).isEqualTo(before);
  }

  @Test
  void shouldComputeEverythingOnceHoweverOftenItIsAskedFor() throws Exception {
    var request =
        RecalculateIndicatorsRequest.newBuilder()
            .setParent(PRATO)
            .setRequestId(UUID.randomUUID().toString())
            .build();
    var first = stub("prato").recalculateIndicators(request);
    assertThat(stub("prato").recalculateIndicators(request).getName()).isEqualTo(first.getName());
    var get = GetRecalculationOperationRequest.newBuilder().setName(first.getName()).build();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                stub("prato").getRecalculationOperation(get).getState()
                    == Operation.State.STATE_SUCCEEDED);

    var done = stub("prato").getRecalculationOperation(get);
    assertThat(done.getDone()).isEqualTo(3);
    assertThat(done.getResponse().unpack(RecalculationResult.class))
        .isEqualTo(RecalculationResult.newBuilder().setComputed(3).build());
    var cancelled =
        stub("prato")
            .cancelRecalculationOperation(
                CancelRecalculationOperationRequest.newBuilder().setName(first.getName()).build());
    assertThat(cancelled.getState()).isEqualTo(Operation.State.STATE_SUCCEEDED);
  }
}
