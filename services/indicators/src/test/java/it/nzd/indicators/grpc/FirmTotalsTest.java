package it.nzd.indicators.grpc;

import static it.nzd.indicators.domain.Samples.PRATO;
import static it.nzd.indicators.grpc.FakeStakeholders.firm;
import static it.nzd.indicators.grpc.Slice.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.FieldMask;
import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Aggregation;
import it.nzd.indicators.domain.Approval;
import it.nzd.indicators.domain.Entry;
import it.nzd.indicators.domain.FirmBook;
import it.nzd.indicators.domain.FirmSeries;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.OverTime;
import it.nzd.indicators.domain.OverUnits;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.rollup.FirmTotals;
import it.nzd.indicators.domain.rollup.FirmTotals.Place;
import it.nzd.indicators.domain.rollup.FirmsTogether;
import it.nzd.indicators.domain.rollup.Together;
import it.nzd.indicators.v1.CreateMeasureRequest;
import it.nzd.indicators.v1.FirmRollUp;
import it.nzd.indicators.v1.FirmSeriesServiceGrpc;
import it.nzd.indicators.v1.Measure;
import it.nzd.indicators.v1.SummariseFirmSeriesRequest;
import it.nzd.indicators.v1.UpdateMeasureRequest;
import it.nzd.platform.access.Scope;
import it.nzd.platform.store.Change;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was kept of firms is what would be computed from all their series. */
class FirmTotalsTest {
  private static final String GAS = "cities/programme/measures/gas";
  private static final String SHARE = "cities/programme/measures/share";
  private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");
  private static final Aggregation SUM = new Aggregation(OverTime.SUM, OverUnits.SUM, "");
  private static final Aggregation WEIGHED =
      new Aggregation(OverTime.MEAN, OverUnits.WEIGHTED_MEAN, GAS);
  private final Slice slice = new Slice();
  private final FirmBook book = slice.bean(FirmBook.class);
  private final FirmTotals totals = slice.bean(FirmTotals.class);
  private Measure gas = Measure.getDefaultInstance();

  @BeforeEach
  void fill() {
    gas = measure("gas", "MW.h", Measure.OverUnits.OVER_UNITS_SUM, "");
    measure("share", "%", Measure.OverUnits.OVER_UNITS_WEIGHTED_MEAN, GAS);
  }

  @AfterEach
  void close() {
    slice.close();
  }

  private Measure measure(String id, String unit, Measure.OverUnits units, String weight) {
    var time = weight.isEmpty() ? Measure.OverTime.OVER_TIME_SUM : Measure.OverTime.OVER_TIME_MEAN;
    return slice
        .measures()
        .createMeasure(
            CreateMeasureRequest.newBuilder()
                .setParent("cities/programme")
                .setMeasureId(id)
                .setMeasure(
                    Measure.newBuilder()
                        .setDisplayName(text(id))
                        .setDefinition(text("definizione"))
                        .setUnit(unit)
                        .setOverTime(time)
                        .setOverUnits(units)
                        .setWeight(weight))
                .build());
  }

  private FirmRollUp read(String measure) {
    return slice
        .as("cdtt-member", "prato", FirmSeriesServiceGrpc::newBlockingStub)
        .summariseFirmSeries(
            SummariseFirmSeriesRequest.newBuilder()
                .setParent("cities/prato")
                .setMeasure(measure)
                .setDistrict(PRATO)
                .build());
  }

  /** Computed from all series, as the reader may see it. */
  private FirmRollUp computed(String measure, Aggregation aggregation) {
    var series = book.of(List.of(measure), List.of(PRATO));
    var weights =
        aggregation.weight().isEmpty()
            ? List.<Stored<FirmSeries>>of()
            : book.of(List.of(aggregation.weight()), List.of(PRATO));
    var over = aggregation.weight().isEmpty() ? OverTime.UNSPECIFIED : OverTime.SUM;
    var made =
        new FirmsTogether(aggregation, series, weights, over)
            .periods().stream().map(Together::closed).toList();
    return FirmSeriesProtoMapper.toProto(measure, PRATO, made);
  }

  private static Change change(String kind) {
    return new Change(kind, "someone", AT, Optional.empty());
  }

  private String add(int number, String measure, String site) {
    var name = "cities/prato/firmSeries/%026d".formatted(number);
    var firm = firm("prato", number);
    book.add(
        name,
        FirmSeries.of(measure, firm, site, FirmSeries.title("F" + number, site), PRATO),
        change(Change.CREATED),
        false);
    return name;
  }

  private void record(String name, Random random) {
    var seen = book.find(name, Scope.EVERYTHING).orElseThrow();
    var code = List.of("2023", "2024", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    var period = Period.parse(code.get(random.nextInt(code.size())));
    Reading reading =
        random.nextInt(5) == 0
            ? new Reading.Absent(Absence.NOT_OCCURRING)
            : new Reading.Value(
                BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4)),
                Quality.values()[random.nextInt(Quality.values().length)]);
    var marks = Source.Mark.values();
    var source = new Source("s", "", "", "", marks[random.nextInt(marks.length)], "");
    var approval = random.nextInt(4) == 0 ? Approval.DRAFT : Approval.APPROVED;
    var entry = Entry.of("a", AT.plusSeconds(random.nextInt(1_000)), approval, "");
    book.change(
        name,
        seen.revision(),
        Scope.EVERYTHING,
        change(Change.UPDATED),
        now -> {
          var all = new TreeMap<>(now.value().series().observations());
          all.put(period, new Observation(period, reading, source, "", entry, List.of()));
          return now.value().holding(now.value().series().observing(all));
        },
        false);
  }

  @Test
  void shouldBeWhatIsComputedFromAllSeriesAfterAnyChange() {
    var random = new Random(20_260_301);
    var names = new ArrayList<String>();
    for (int step = 0; step < 120; step++) {
      if (names.size() < 8 || random.nextInt(12) == 0) {
        var site = random.nextInt(4) == 0 ? "Sede" : "";
        names.add(add(100 + step, random.nextBoolean() ? GAS : SHARE, site));
      } else {
        record(names.get(random.nextInt(names.size())), random);
      }
      if (random.nextInt(3) > 0) {
        assertThat(read(GAS)).as("step " + step).isEqualTo(computed(GAS, SUM));
        assertThat(read(SHARE)).as("step " + step).isEqualTo(computed(SHARE, WEIGHED));
      }
    }
    assertThat(read(GAS)).isEqualTo(computed(GAS, SUM));
    assertThat(read(SHARE)).isEqualTo(computed(SHARE, WEIGHED));
  }

  private FirmTotals.State state() {
    return totals
        .of(List.of(GAS), List.of(PRATO))
        .getOrDefault(new Place(GAS, PRATO), FirmTotals.State.UNKNOWN);
  }

  private boolean isCurrent() {
    var seen = state();
    return seen.total()
        .filter(kept -> kept.isCurrent(SUM, OverTime.UNSPECIFIED, seen, FirmTotals.State.UNKNOWN))
        .isPresent();
  }

  @Test
  void shouldBeKeptUntilAFirmChangesAnything() {
    var name = add(1, GAS, "");
    record(name, new Random(1));
    assertThat(isCurrent()).isFalse();

    read(GAS);
    assertThat(isCurrent()).isTrue();

    record(name, new Random(2));
    assertThat(isCurrent()).isFalse();
  }

  @Test
  void shouldNeitherBeKeptNorTakenWhileAChangeIsUnderWay() {
    var name = add(1, GAS, "");
    record(name, new Random(1));
    read(GAS);

    var begun = totals.begin(new Place(GAS, PRATO));
    assertThat(read(GAS)).isEqualTo(computed(GAS, SUM));
    assertThat(isCurrent()).isFalse();
    totals.end(new Place(GAS, PRATO), begun);

    assertThat(isCurrent()).isFalse();
    read(GAS);
    assertThat(isCurrent()).isTrue();
  }

  @Test
  void shouldFollowAnotherWayOfPuttingTogether() {
    record(add(1, GAS, ""), new Random(1));
    record(add(2, GAS, ""), new Random(1));
    read(GAS);

    slice
        .measures()
        .updateMeasure(
            UpdateMeasureRequest.newBuilder()
                .setMeasure(gas.toBuilder().setOverUnits(Measure.OverUnits.OVER_UNITS_MEAN))
                .setUpdateMask(FieldMask.newBuilder().addPaths("over_units"))
                .setReason("si vuole la media")
                .build());

    assertThat(read(GAS))
        .isEqualTo(computed(GAS, new Aggregation(OverTime.SUM, OverUnits.MEAN, "")));
  }
}
