package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.meter.Carrier;
import it.nzd.indicators.domain.meter.Meter;
import it.nzd.indicators.domain.meter.MeterSamples;
import it.nzd.indicators.domain.meter.Resolution;
import it.nzd.platform.store.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeterFileReadingTest {
  private static final Instant NOW = MeterSamples.NOW;
  private static final LocalDate SPRING = LocalDate.of(2025, 3, 30);
  private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 26);

  private static Stored<Meter> meter(Resolution resolution) {
    var meter = MeterSamples.meter("IT001E1", resolution, MeterSamples.place());
    return new Stored<>(meter, MeterSamples.NAME, 1, NOW, NOW, "anna");
  }

  private static Table table(String text) {
    return Tables.read(text.getBytes(StandardCharsets.UTF_8), Table.Limits.METERS);
  }

  private static MeterFileReading.Result read(String text, Resolution resolution) {
    var table = table(text);
    var guess = MeterMappingGuess.of(table, Optional.of(Carrier.ELECTRICITY_DRAWN));
    return read(table, guess.columns().code() > 0 ? guess : guess.of("any"), resolution);
  }

  private static MeterFileReading.Result read(
      Table table, MeterMapping mapping, Resolution resolution) {
    return new MeterFileReading(
            table,
            mapping,
            code -> code.equals("IT001E9") ? List.of() : List.of(meter(resolution)),
            NOW)
        .read();
  }

  private static String hours(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> i + ",5").collect(Collectors.joining(";"));
  }

  /** Values of a day, a dash where one is missing. */
  private static List<String> day(MeterFileReading.Result read, LocalDate day) {
    var year = read.years().getFirst();
    var readings = year.readings().build();
    int from = year.calendar().first(day);
    return IntStream.range(from, from + year.calendar().length(day))
        .mapToObj(i -> readings.has(i) ? readings.at(i).stripTrailingZeros().toPlainString() : "-")
        .toList();
  }

  @Nested
  class Days {
    private final String header =
        "POD;Giorno;"
            + IntStream.rangeClosed(1, 25).mapToObj(i -> "H" + i).collect(Collectors.joining(";"))
            + "\n";

    @Test
    void shouldReadARowADayWithADecimalComma() {
      var read = read(header + "IT001E1;15/01/2025;" + hours(0, 24) + "\n", Resolution.HOUR);

      assertThat(read.errors()).isEmpty();
      assertThat(day(read, LocalDate.of(2025, 1, 15))).hasSize(24).startsWith("0.5", "1.5");
    }

    @Test
    void shouldReadQuartersUnderTheirTimes() {
      var times =
          IntStream.range(0, 96)
              .mapToObj(
                  i ->
                      "%02d:%02d-%02d:%02d"
                          .formatted(i / 4, i % 4 * 15, (i + 1) / 4, (i + 1) % 4 * 15))
              .collect(Collectors.joining(";"));
      var read =
          read("Giorno;" + times + "\n15/01/2025;" + hours(0, 96) + "\n", Resolution.QUARTER_HOUR);

      assertThat(read.errors()).isEmpty();
      assertThat(day(read, LocalDate.of(2025, 1, 15))).hasSize(96).endsWith("95.5");
    }

    @Test
    void shouldPutTheRepeatedHourInItsPlace() {
      var read = read(header + "IT001E1;26/10/2025;" + hours(0, 25) + "\n", Resolution.HOUR);

      assertThat(day(read, AUTUMN)).hasSize(25).startsWith("0.5", "1.5", "2.5", "3.5");
    }

    @Test
    void shouldLeaveTheRepeatedHourMissingWhereTheFileHasItOnce() {
      var read = read(header + "IT001E1;26/10/2025;" + hours(0, 24) + "\n", Resolution.HOUR);

      assertThat(day(read, AUTUMN))
          .hasSize(25)
          .startsWith("0.5", "1.5", "2.5", "-", "3.5")
          .endsWith("23.5");
    }

    @Test
    void shouldReadTheShortDayEitherWay() {
      var one = read(header + "IT001E1;30/03/2025;" + hours(0, 23) + "\n", Resolution.HOUR);
      var other =
          read(header + "IT001E1;30/03/2025;0,5;1,5;;" + hours(3, 24) + "\n", Resolution.HOUR);
      var noughts =
          read(header + "IT001E1;30/03/2025;0,5;1,5;0;" + hours(3, 24) + "\n", Resolution.HOUR);

      assertThat(day(one, SPRING)).hasSize(23).startsWith("0.5", "1.5", "2.5").endsWith("22.5");
      assertThat(day(other, SPRING)).hasSize(23).startsWith("0.5", "1.5", "3.5").endsWith("23.5");
      assertThat(day(noughts, SPRING)).isEqualTo(day(other, SPRING));
    }

    @Test
    void shouldRefuseMoreHoursThanTheDayHas() {
      var read =
          read(
              header
                  + "IT001E1;30/03/2025;"
                  + hours(0, 24)
                  + "\nIT001E1;31/03/2025;"
                  + hours(0, 25)
                  + "\n",
              Resolution.HOUR);

      assertThat(read.errors())
          .extracting(MeterFileError::row, MeterFileError::fault)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(2, MeterFault.DAY_TOO_LONG),
              org.assertj.core.groups.Tuple.tuple(3, MeterFault.DAY_TOO_LONG));
      assertThat(read.refused()).isEqualTo(49);
      assertThat(read.years()).isEmpty();
    }

    @Test
    void shouldNameTheCellThatIsLeftOut() {
      var read =
          read(
              header
                  + "IT001E1;15/01/2025;x;-1;"
                  + hours(2, 24)
                  + "\nIT001E9;16/01/2025;"
                  + hours(0, 24)
                  + "\nIT001E1;35/01/2025;"
                  + hours(0, 24)
                  + "\nIT001E1;15/01/2027;1\n",
              Resolution.HOUR);

      assertThat(read.errors())
          .extracting(e -> e.row() + " " + e.field() + " " + e.written() + " " + e.fault())
          .containsExactly(
              "2 H1 x VALUE_UNREADABLE",
              "2 H2 -1 VALUE_NEGATIVE",
              "3 POD IT001E9 METER_UNKNOWN",
              "4 Giorno 35/01/2025 DAY_UNREADABLE",
              "5 H1 1 IN_FUTURE");
    }
  }

  @Nested
  class Long {
    private static final String DISTRIBUTOR =
        "POD;DATA;ORA;FL_ORA_LEGALE;ATTIVA_PRELEVATA;ATTIVA_IMMESSA;TIPO_DATO;\n";

    @Test
    void shouldReadARowAQuarterWithItsFlags() {
      var read =
          read(
              DISTRIBUTOR
                  + "IT001E1;20251026;014500;2;0,1;;E;\n"
                  + "IT001E1;20251026;020000;1;0,3;;S;\n"
                  + "IT001E1;20251026;020000;2;0,2;;E;\n",
              Resolution.QUARTER_HOUR);

      assertThat(read.errors()).isEmpty();
      var day = day(read, AUTUMN);
      assertThat(day.subList(7, 9)).containsExactly("0.1", "0.2");
      assertThat(day.get(12)).isEqualTo("0.3");
      var year = read.years().getFirst();
      assertThat(year.readings().build().isEstimated(year.calendar().first(AUTUMN) + 12)).isTrue();
    }

    @Test
    void shouldTakeARepeatedTimeForTheRepeatedHour() {
      var read =
          read(
              "timestamp;value\n"
                  + "2025-10-26 00:00;0\n2025-10-26 01:00;1\n2025-10-26 02:00;2\n2025-10-26 02:00;3\n"
                  + "2025-10-26 03:00;4\n2025-10-26 03:00;5\n",
              Resolution.HOUR);

      assertThat(day(read, AUTUMN)).startsWith("0", "1", "2", "3", "4");
      assertThat(read.errors())
          .extracting(MeterFileError::fault)
          .containsExactly(MeterFault.TIME_TWICE);
    }

    @Test
    void shouldKnowATimeThatTheClockSkips() {
      var read = read("timestamp;value\n2025-03-30 00:00;1\n2025-03-30 02:00;2\n", Resolution.HOUR);

      assertThat(read.errors())
          .extracting(MeterFileError::fault)
          .containsExactly(MeterFault.TIME_NOT_THERE);
    }

    @Test
    void shouldReadTimesOfTheEndAndExactOnes() {
      var end = read("data;ora;kWh\n15/01/2025;01:00;1,5\n15/01/2025;24:00;2\n", Resolution.HOUR);
      assertThat(day(end, LocalDate.of(2025, 1, 15))).startsWith("1.5").endsWith("2");

      var exact =
          read(
              "timestamp;value\n2025-07-01T00:00:00+02:00;7\n2025-06-30T23:00:00Z;8\n",
              Resolution.HOUR);
      assertThat(day(exact, LocalDate.of(2025, 7, 1))).startsWith("7", "8");
    }

    @Test
    void shouldConvertTheUnitOfTheHeader() {
      var table = table("data;ora;energia (Wh)\n15/01/2025;00:00;1500\n");
      var guess = MeterMappingGuess.of(table, Optional.empty()).of("any");

      assertThat(guess.unit()).isEqualTo("W.h");
      assertThat(day(read(table, guess, Resolution.HOUR), LocalDate.of(2025, 1, 15)))
          .startsWith("1.5");
    }

    @Test
    void shouldRefuseAMeterThatIsReadOtherwise() {
      var read = read("timestamp;value\n2025-07-01 00:00;7\n", Resolution.QUARTER_HOUR);

      assertThat(read.errors())
          .extracting(MeterFileError::fault)
          .containsExactly(MeterFault.RESOLUTION_UNFIT);
    }
  }

  @Test
  void shouldReadAYearOfQuarters() {
    var text = new StringBuilder("data;").append(quarters()).append('\n');
    for (var day = LocalDate.of(2025, 1, 1); day.getYear() == 2025; day = day.plusDays(1)) {
      int length =
          new it.nzd.indicators.domain.meter.LocalYear(2025, Resolution.QUARTER_HOUR).length(day);
      text.append(day).append(';').append(hours(0, length)).append('\n');
    }
    var read = read(text.toString(), Resolution.QUARTER_HOUR);

    assertThat(read.errors()).isEmpty();
    assertThat(read.years().getFirst().readings().build().count()).isEqualTo(35_040);
  }

  private static String quarters() {
    return IntStream.rangeClosed(1, 100).mapToObj(i -> "E" + i).collect(Collectors.joining(";"));
  }
}
