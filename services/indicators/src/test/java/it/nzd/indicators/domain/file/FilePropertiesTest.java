package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Absence;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Quality;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.Series;
import it.nzd.platform.value.Source;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FilePropertiesTest {
  private static final Map<String, String> UNITS = Map.of("cities/programme/measures/water", "m3");
  private static final LocalDate TODAY = LocalDate.of(2100, 1, 1);

  @Provide
  Arbitrary<List<Observation>> observations() {
    var numbers =
        Combinators.combine(
                Arbitraries.bigIntegers()
                    .between(BigInteger.TEN.pow(24).negate(), BigInteger.TEN.pow(24)),
                Arbitraries.integers().between(0, 14))
            .as(BigDecimal::new)
            .filter(n -> n.precision() - n.scale() <= 20);
    Arbitrary<Reading> readings =
        Arbitraries.oneOf(
            Combinators.combine(numbers, Arbitraries.of(Quality.class)).as(Reading.Value::new),
            Arbitraries.of(Absence.class)
                .filter(why -> why != Absence.INCOMPLETE)
                .map(Reading.Absent::new));
    var texts =
        Arbitraries.strings()
            .withChars("ab càè€';,=+-@\t\"123.")
            .ofMaxLength(20)
            .map(String::strip);
    var sources =
        Combinators.combine(
                texts.filter(t -> !t.isEmpty()), texts, Arbitraries.of(Source.Mark.class))
            .as((title, note, mark) -> new Source(title, "", "2024-05", "", mark, note));
    return Combinators.combine(
            Arbitraries.integers().between(1950, 2050).map(Period::ofYear),
            readings,
            sources,
            texts)
        .as(Observation::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .uniqueElements(Observation::period);
  }

  private static Series series(List<Observation> observations) {
    var byPeriod = new TreeMap<Period, Observation>();
    observations.forEach(o -> byPeriod.put(o.period(), o));
    return Samples.series("water", Samples.PRATO).observing(byPeriod);
  }

  private static void roundTrip(byte[] file, List<Observation> observations) {
    var table = Tables.read(file);
    var mapping = MappingGuess.of(table, "x.csv");
    var cells =
        new FileReading(
                table,
                mapping,
                FilesTest.places(Samples.series("water", Samples.PRATO)),
                false,
                false,
                TODAY)
            .cells();
    assertThat(cells).allMatch(Examined::isWritten);
    var read = new TreeMap<Period, Observation>();
    cells.forEach(c -> read.put(c.recorded().orElseThrow().period(), c.recorded().orElseThrow()));
    assertThat(read).hasSize(observations.size());
    for (var observation : observations) {
      var back = read.get(observation.period());
      assertThat(back.reading().says(observation.reading())).as("%s", back).isTrue();
      assertThat(back.source()).isEqualTo(observation.source());
      assertThat(back.note()).isEqualTo(observation.note());
    }
  }

  @Property(tries = 150)
  void shouldReadBackACsvFile(
      @ForAll("observations") List<Observation> observations, @ForAll boolean comma) {
    roundTrip(ExportFiles.csv(List.of(series(observations)), UNITS, comma), observations);
  }

  @Property(tries = 60)
  void shouldReadBackAWorkbook(@ForAll("observations") List<Observation> observations) {
    roundTrip(ExportFiles.xlsx(List.of(series(observations)), UNITS), observations);
  }

  @Property(tries = 300)
  void shouldRefuseADamagedFileOrReadIt(
      @ForAll("observations") List<Observation> observations,
      @ForAll boolean workbook,
      @ForAll long seed) {
    var all = List.of(series(observations));
    var file = workbook ? ExportFiles.xlsx(all, UNITS) : ExportFiles.csv(all, UNITS, true);
    var random = new Random(seed);
    for (int i = 0; i < 1 + random.nextInt(8); i++) {
      file[random.nextInt(file.length)] = (byte) random.nextInt(256);
    }
    try {
      var table = Tables.read(file);
      new FileReading(
              table,
              MappingGuess.of(table, "x"),
              FilesTest.places(all.getFirst()),
              false,
              true,
              TODAY)
          .cells();
    } catch (UnreadableFile e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
