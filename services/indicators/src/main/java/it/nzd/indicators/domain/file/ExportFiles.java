package it.nzd.indicators.domain.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.nzd.indicators.domain.Observation;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Series;
import it.nzd.platform.contract.ResourceName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/**
 * Observations as a file, a row each: the version that values are computed from. What is written
 * here is read back by {@link Tables} and {@link MappingGuess} without loss.
 */
public final class ExportFiles {
  /** Headers in order. */
  static final List<String> HEADERS =
      List.of(
          "measure",
          "district",
          "perimeter",
          "period",
          "value",
          "unit",
          "quality",
          "note",
          "source_title",
          "source_publisher",
          "source_published_on",
          "source_uri",
          "source_mark",
          "source_note",
          "approval");

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int VALUE = HEADERS.indexOf("value");

  /** A spreadsheet keeps fifteen digits of a number; what has more is kept as text. */
  private static final int EXACT_DIGITS = 15;

  private ExportFiles() {}

  /**
   * As CSV in UTF-8 with a byte order mark.
   *
   * @param units unit of each measure by resource name
   * @param decimalComma a semicolon between cells and a decimal comma
   */
  public static byte[] csv(List<Series> series, Map<String, String> units, boolean decimalComma) {
    var out = new ByteArrayOutputStream();
    try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      var csv = CsvWriter.builder().fieldSeparator(decimalComma ? ';' : ',').build(text);
      csv.writeRecord(HEADERS);
      for (var row : rows(series, units)) {
        csv.writeRecord(row.cells(number -> decimalComma ? number.replace('.', ',') : number));
      }
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * As a workbook.
   *
   * @param units unit of each measure by resource name
   */
  public static byte[] xlsx(List<Series> series, Map<String, String> units) {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "Net Zero Districts", "1.0")) {
      var sheet = workbook.newWorksheet("observations");
      for (int column = 0; column < HEADERS.size(); column++) {
        sheet.value(0, column, HEADERS.get(column));
      }
      int at = 1;
      for (var row : rows(series, units)) {
        var cells = row.cells(number -> number);
        for (int column = 0; column < cells.size(); column++) {
          if (column != VALUE || !row.isExact()) {
            sheet.value(at, column, cells.get(column));
          }
        }
        final int line = at;
        row.number().filter(n -> row.isExact()).ifPresent(n -> sheet.value(line, VALUE, n));
        at++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Line> rows(List<Series> all, Map<String, String> units) {
    var rows = new ArrayList<Line>();
    for (var series : all) {
      var unit = units.getOrDefault(series.measure(), "");
      series.observations().values().stream()
          .flatMap(o -> o.counted().stream())
          .forEach(o -> rows.add(new Line(series, unit, o)));
    }
    return rows;
  }

  /** A row of the file. */
  private record Line(Series series, String unit, Observation observation) {
    Optional<BigDecimal> number() {
      return observation.reading() instanceof Reading.Value read
          ? Optional.of(read.number())
          : Optional.empty();
    }

    boolean isExact() {
      return number().filter(n -> n.precision() <= EXACT_DIGITS).isPresent();
    }

    List<String> cells(java.util.function.UnaryOperator<String> written) {
      var source = observation.source();
      var value =
          switch (observation.reading()) {
            case Reading.Value read -> written.apply(read.number().toPlainString());
            case Reading.Absent read -> Words.key(read.why());
          };
      var quality =
          observation.reading() instanceof Reading.Value read ? read.quality().name() : "";
      var texts =
          Stream.of(
                  observation.note(),
                  source.title(),
                  source.publisher(),
                  source.publishedOn(),
                  source.uri())
              .map(SafeText::safe)
              .toList();
      var cells =
          new ArrayList<>(
              List.of(
                  ResourceName.id(series.measure()),
                  ResourceName.id(series.district()),
                  series.perimeter().name(),
                  observation.period().code(),
                  value,
                  SafeText.safe(unit),
                  quality));
      cells.addAll(texts);
      cells.add(source.mark().name());
      cells.add(SafeText.safe(source.note()));
      cells.add(observation.entry().approval().name());
      return cells;
    }
  }
}
