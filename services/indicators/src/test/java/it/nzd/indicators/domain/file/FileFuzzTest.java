package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.testing.Budget;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever a file holds: cells, each taken or refused with a fault, or the declared refusal. */
class FileFuzzTest {
  private static final int MEGABYTES = 64;
  private static final List<String> PIECES =
      List.of(
          "misura",
          "distretto",
          "periodo",
          "valore",
          "unità",
          "qualità",
          "fonte",
          "2022",
          "2022-13",
          "T1 2024",
          "water",
          "Distretto tessile",
          "m3",
          "kW.h",
          "1.234,5",
          "1e400",
          "-0",
          "NaN",
          "n.d.",
          "misurato",
          "=1+1",
          "\"",
          "\"\"",
          ";",
          ";",
          ";",
          ",",
          "\t",
          "\n",
          "\n",
          "\r\n",
          "\0",
          "\uFEFF",
          "\uD83D\uDE00",
          " ",
          "'");

  @Property(tries = 1_500)
  void shouldReadOrRefuseAnyPieces(@ForAll("pieces") String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void shouldReadOrRefuseAnyBytes(@ForAll @Size(max = 2_000) byte[] bytes) {
    read(bytes);
  }

  @Property(tries = 300)
  void shouldReadOrRefuseWhatLooksLikeAWorkbook(@ForAll @Size(max = 2_000) byte[] bytes) {
    var file = new byte[bytes.length + 4];
    System.arraycopy(bytes, 0, file, 4, bytes.length);
    file[0] = 'P';
    file[1] = 'K';
    file[2] = 3;
    file[3] = 4;
    read(file);
  }

  private static void read(byte[] file) {
    Budget.of(
        MEGABYTES,
        () -> {
          try {
            var table = Tables.read(file);
            var cells =
                new FileReading(
                        table,
                        MappingGuess.of(table, "x.csv"),
                        FilesTest.places(Samples.series("water", Samples.PRATO)),
                        false,
                        true,
                        LocalDate.of(2100, 1, 1))
                    .cells();
            assertThat(cells)
                .allMatch(c -> (c.outcome() == Examined.Outcome.REFUSED) == (c.fault() != null));
          } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).isNotBlank();
          }
        });
  }

  @Provide
  Arbitrary<String> pieces() {
    var any = Arbitraries.of(PIECES).list().ofMaxSize(80).map(list -> String.join("", list));
    return Arbitraries.oneOf(
        any, any.map(text -> "misura;distretto;periodo;valore;unità\n" + text));
  }
}
