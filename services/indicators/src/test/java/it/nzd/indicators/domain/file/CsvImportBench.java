package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.nzd.indicators.bench.Contest;
import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.comparison.District;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A file of 19,200 observations, about the most a file may have, read and judged cell by cell,
 * nothing stored; beside parsers that only tell its fields apart, and DuckDB. What is done 78 times
 * is the volume of 1.5 million observations.
 */
class CsvImportBench {
  private static final int MEASURES = 16;
  private static final int DISTRICTS = 10;
  private static final int MONTHS = 120;
  private static final int ROWS = MEASURES * DISTRICTS * MONTHS;
  private static final int FILES = Integer.getInteger("nzd.bench.files", 4);

  private final Places places = places();
  private final byte[] file = file();
  private long seen;

  private static Places places() {
    var measures = new HashMap<String, Measure>();
    for (int m = 0; m < MEASURES; m++) {
      measures.put(Samples.measure("m" + m), Samples.measureIn("m3"));
    }
    var districts = new ArrayList<District>();
    for (int d = 0; d < DISTRICTS; d++) {
      districts.add(new District("cities/prato/districts/d" + d, "Distretto " + d, "Prato"));
    }
    return new Places(measures, districts);
  }

  private static byte[] file() {
    var random = new Random(8);
    var text = new StringBuilder("misura,distretto,periodo,valore,unità,qualità\n");
    for (int m = 0; m < MEASURES; m++) {
      for (int d = 0; d < DISTRICTS; d++) {
        for (int month = 0; month < MONTHS; month++) {
          text.append(
              String.format(
                  Locale.ROOT,
                  "%s,cities/prato/districts/d%d,%d-%02d,%.2f,m3,misurato%n",
                  Samples.measure("m" + m),
                  d,
                  2014 + month / 12,
                  1 + month % 12,
                  random.nextDouble() * 1_000));
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int cells() {
    var table = Tables.read(file);
    var mapping = MappingGuess.of(table, "dati.csv");
    var cells =
        new FileReading(table, mapping, places, false, true, LocalDate.of(2030, 1, 1)).cells();
    return (int) cells.stream().filter(Examined::isWritten).count();
  }

  private int fast() {
    int rows = 0;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
      for (var row : reader) {
        seen += row.getFieldCount();
        rows++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows - 1;
  }

  private int univocity() {
    var parser = new CsvParser(new CsvParserSettings());
    parser.beginParsing(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
    int rows = 0;
    for (var row = parser.parseNext(); row != null; row = parser.parseNext()) {
      seen += row.length;
      rows++;
    }
    return rows - 1;
  }

  private static int duck(java.sql.Connection connection, Path path) {
    try (var sql = connection.createStatement();
        var found =
            sql.executeQuery(
                "SELECT count(*), sum(valore) FROM read_csv('%s', header = true)"
                    .formatted(path))) {
      found.next();
      return found.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void again(Runnable work) {
    for (int i = 0; i < FILES; i++) {
      work.run();
    }
  }

  @Test
  void shouldTellWhatAnImportCosts() throws SQLException, IOException {
    var path = Files.createTempFile("nzd-bench", ".csv");
    Files.write(path, file);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var sql = connection.createStatement()) {
      sql.execute("SET threads TO 1");
      assertThat(cells()).isEqualTo(ROWS);
      assertThat(fast()).isEqualTo(ROWS);
      assertThat(univocity()).isEqualTo(ROWS);
      assertThat(duck(connection, path)).isEqualTo(ROWS);
      double rows = (double) FILES * ROWS;
      var contest =
          new Contest("files of %,d observations, read and judged".formatted(ROWS))
              .with("import without store", rows, () -> again(this::cells))
              .with("FastCSV, parse only", rows, () -> again(this::fast))
              .with("univocity, parse only", rows, () -> again(this::univocity))
              .with("DuckDB read_csv", rows, () -> again(() -> duck(connection, path)))
              .run()
              .tell("row")
              .atMost("import without store", "FastCSV, parse only", 2.5);
      assertThat(seen).isPositive();
      assertThat(contest).isNotNull();
    } finally {
      Files.delete(path);
    }
  }
}
