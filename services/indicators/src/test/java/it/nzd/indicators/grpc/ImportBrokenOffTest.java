package it.nzd.indicators.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.indicators.application.ImportWriter;
import it.nzd.indicators.domain.Perimeter;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.file.Batch;
import it.nzd.indicators.domain.file.ObservationImport.Counts;
import it.nzd.indicators.domain.file.ObservationImport.State;
import it.nzd.indicators.domain.file.ObservationImports;
import it.nzd.indicators.domain.file.Places;
import it.nzd.indicators.domain.file.Staging;
import it.nzd.indicators.v1.GetObservationImportRequest;
import it.nzd.indicators.v1.GetSeriesRequest;
import it.nzd.indicators.v1.ObservationFileServiceGrpc;
import it.nzd.indicators.v1.ObservationImport;
import it.nzd.indicators.v1.Series;
import it.nzd.platform.access.Scope;
import it.nzd.platform.operation.Progress;
import it.nzd.platform.store.Change;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import of two series that is broken off after the first one. */
class ImportBrokenOffTest {
  private static final String NAME = "cities/prato/observationImports/01JZZZZZZZZZZZZZZZZZZZZZZZ";
  private static final String BY = "bruno";

  private final Slice slice = new Slice();
  private Series first = Series.getDefaultInstance();
  private Series second = Series.getDefaultInstance();

  @BeforeEach
  void stage() {
    slice.measure("water", "m3");
    slice.measure("energy", "MW.h");
    first = slice.series(Slice.seriesOf("water", Samples.PRATO));
    second = slice.series(Slice.seriesOf("energy", Samples.PRATO));
    var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    staging().put(NAME, List.of(batch(first), batch(second)), now);
    imports()
        .add(
            NAME,
            new it.nzd.indicators.domain.file.ObservationImport(
                "a.csv",
                "0".repeat(64),
                State.RUNNING,
                new Counts(2, 2, 2, 0, 0, 0),
                0,
                0,
                "",
                false,
                List.of(first.getName(), second.getName()),
                null),
            new Change(Change.CREATED, BY, now, Optional.empty()),
            false);
  }

  @AfterEach
  void close() {
    slice.close();
  }

  private static Batch batch(Series series) {
    var place = new Places.Place(series.getMeasure(), series.getDistrict(), Perimeter.DISTRICT);
    return new Batch(
        series.getName(), place, "titolo", false, List.of(Samples.observed("2022", "5")));
  }

  private Staging staging() {
    return slice.bean(Staging.class);
  }

  private ObservationImports imports() {
    return slice.bean(ObservationImports.class);
  }

  private int observations(Series series) {
    return slice
        .series("prato")
        .getSeries(GetSeriesRequest.newBuilder().setName(series.getName()).build())
        .getObservationsCount();
  }

  private ObservationImport seen() {
    return slice
        .as("city-coordinator", "prato", ObservationFileServiceGrpc::newBlockingStub)
        .getObservationImport(GetObservationImportRequest.newBuilder().setName(NAME).build());
  }

  /** Does something after every step. */
  private record Interrupted(Runnable step) implements Progress {
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
      step.run();
    }
  }

  private void cancel() {
    var there = imports().find(NAME, Scope.EVERYTHING).orElseThrow();
    imports()
        .change(
            NAME,
            there.revision(),
            Scope.EVERYTHING,
            new Change("cancelled", BY, Instant.now(), Optional.empty()),
            one -> one.value().ended(State.CANCELLED, 0, 0),
            false);
  }

  @Test
  void shouldWriteNothingMoreOnceItIsCancelledAndSayWhatItWrote() {
    slice.bean(ImportWriter.class).write(NAME, BY, new Interrupted(this::cancel));

    assertThat(observations(first)).isEqualTo(1);
    assertThat(observations(second)).isZero();
    assertThat(seen().getState()).isEqualTo(ObservationImport.State.STATE_CANCELLED);
    assertThat(seen().getWritten()).isEqualTo(1);
  }

  @Test
  void shouldGoOnWhereItStoppedAndWriteNothingTwice() {
    var writer = slice.bean(ImportWriter.class);
    var broken =
        new Interrupted(
            () -> {
              throw new IllegalStateException("the process ends here");
            });
    assertThatThrownBy(() -> writer.write(NAME, BY, broken))
        .isInstanceOf(IllegalStateException.class);

    writer.write(NAME, BY, new Interrupted(() -> {}));

    assertThat(observations(first)).isEqualTo(1);
    assertThat(observations(second)).isEqualTo(1);
    assertThat(seen().getState()).isEqualTo(ObservationImport.State.STATE_DONE);
    assertThat(seen().getWritten()).isEqualTo(2);
    assertThat(staging().part(NAME, 0)).isEmpty();
  }

  @Test
  void shouldLeaveOutWhatWasChangedSinceItWasAskedFor() {
    slice.series("prato").recordObservations(Slice.record(second, Slice.observed("2022", "9")));

    slice.bean(ImportWriter.class).write(NAME, BY, new Interrupted(() -> {}));

    assertThat(seen().getWritten()).isEqualTo(1);
    assertThat(seen().getLateRefused()).isEqualTo(1);
  }
}
