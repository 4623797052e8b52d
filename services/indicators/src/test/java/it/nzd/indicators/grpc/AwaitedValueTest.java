package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.Slice.observed;
import static it.nzd.indicators.grpc.Slice.seriesOf;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.Indicator.PeriodType;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.RecordObservationsRequest;
import it.nzd.indicators.v1.Series;
import it.nzd.indicators.v1.UpdateMeasureRequest;
import it.nzd.platform.event.EventStore;
import it.nzd.platform.event.Outbox;
import java.time.Duration;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which value a series waits for, and from when it is late. */
class AwaitedValueTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private final Slice slice = new Slice();
  private Measure water = Measure.getDefaultInstance();

  @BeforeEach
  void fill() {
    water =
        slice
            .measures()
            .createMeasure(
                CreateMeasureRequest.newBuilder()
                    .setParent("cities/programme")
                    .setMeasureId("water")
                    .setMeasure(
                        Measure.newBuilder()
                            .setDisplayName(text("acqua"))
                            .setDefinition(text("definizione"))
                            .setUnit("m3")
                            .setCollectionPeriod(PeriodType.PERIOD_TYPE_YEAR)
                            .setDeadlineDays(180))
                    .build());
  }

  @AfterEach
  void close() {
    slice.close();
  }

  private Series now(Series series) {
    return slice
        .series("prato")
        .getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build());
  }

  private static String awaited(Series series) {
    var awaited = series.getAwaited();
    return awaited.getPeriod().getCode() + " " + awaited.getLateFrom();
  }

  @Test
  void shouldWaitForThePeriodAfterTheLastUntilItIsThere() {
    var series = slice.series(seriesOf("water", PRATO));
    assertThat(series.hasAwaited()).as("nothing to begin from").isFalse();

    var first =
        slice
            .series("prato")
            .recordObservations(Slice.record(series, observed("2023", "5", "2024", "6")));
    assertThat(awaited(first)).isEqualTo("2025 2026-06-30");

    var draft =
        RecordObservationsRequest.newBuilder(Slice.record(first, observed("2025", "7")))
            .setDraft(true);
    var drafted = slice.series("prato").recordObservations(draft.build());
    assertThat(awaited(drafted)).as("a draft is not there").isEqualTo("2025 2026-06-30");
  }

  @Test
  void shouldSayInItsEventFromWhenAValueIsLate() {
    slice.series(seriesOf("water", PRATO), "2024", "6");

    slice.bean(Outbox.class).sweep();
    assertThat(slice.bean(EventStore.class).after(0, 200))
        .flatExtracting(event -> event.getArray("changes"))
        .extracting(change -> ((BsonDocument) change).getString("path").getValue())
        .contains("lateFrom");
  }

  @Test
  void shouldWaitAsItsMeasureSaysAfterThatWasChanged() {
    var series = slice.series(seriesOf("water", PRATO), "2024", "6");

    slice
        .measures()
        .updateMeasure(
            UpdateMeasureRequest.newBuilder()
                .setMeasure(water.toBuilder().setDeadlineDays(30))
                .setUpdateMask(FieldMask.newBuilder().addPaths("deadline_days"))
                .build());

    await().atMost(SOON).until(() -> awaited(now(series)).equals("2025 2026-01-31"));
  }
}
