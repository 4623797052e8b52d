package it.nzd.indicators.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.nzd.indicators.domain.Measure;
import it.nzd.indicators.domain.Period;
import it.nzd.indicators.domain.Reading;
import it.nzd.indicators.domain.Samples;
import it.nzd.indicators.domain.Series;
import it.nzd.indicators.domain.comparison.District;
import it.nzd.indicators.domain.file.Examined.Outcome;
import it.nzd.platform.store.Stored;
import it.nzd.platform.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String WATER = "cities/programme/measures/water";

  static Places places(Series... series) {
    var name = LocalizedText.of(Map.of("it", "Acqua prelevata", "en", "Water taken"));
    var energy = LocalizedText.of(Map.of("it", "Elettricità", "en", "Electricity"));
    var measures =
        Map.of(
            WATER,
            new Measure(name, name, "m3", ""),
            "cities/programme/measures/energy",
            new Measure(energy, energy, "MW.h", ""));
    var stored =
        java.util.stream.IntStream.range(0, series.length)
            .mapToObj(
                i ->
                    new Stored<>(
                        series[i], "cities/prato/series/" + i, 1, Instant.EPOCH, Instant.EPOCH, ""))
            .toList();
    return new Places(measures, List.of(new District(Samples.PRATO, "Distretto tessile", "Prato")))
        .with(stored);
  }

  private static List<Examined> cells(String text, Series... series) {
    return cells(text.getBytes(StandardCharsets.UTF_8), series);
  }

  private static List<Examined> cells(byte[] content, Series... series) {
    var table = Tables.read(content);
    var mapping = MappingGuess.of(table, "dati.csv");
    assertThat(mapping.isComplete()).isTrue();
    return new FileReading(table, mapping, places(series), false, false, TODAY).cells();
  }

  private static BigDecimal number(Examined cell) {
    return ((Reading.Value) cell.recorded().orElseThrow().reading()).number();
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2024",
    "anno 2024,2024",
    "2024-Q3,2024-Q3",
    "T1 2024,2024-Q1",
    "2° trimestre 2024,2024-Q2",
    "IV trim. 2024,2024-Q4",
    "2024/3,2024-03",
    "03/2024,2024-03",
    "marzo 2024,2024-03",
    "Mar-24,2024-03",
    "December 2023,2023-12",
    "2024-05-01,2024-05",
    "01/05/2024,2024-05"
  })
  void shouldReadPeriodsAsPeopleWriteThem(String written, String code) {
    assertThat(PeriodText.read(written).map(Period::code)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"1824", "2024-13", "13/2024", "brumaio 2024", "2024-Q5", "''", "2024-05-02", "20240"})
  void shouldNotGuessWhatIsNoPeriod(String written) {
    assertThat(PeriodText.read(written)).isEmpty();
  }

  @Test
  void shouldReadItalianNumbersAndKeys() {
    var cells =
        cells(
            """
            Misura;Distretto;Periodo;Valore;Unità di misura;Qualità;Nota
            Acqua prelevata;Distretto tessile;2021;1.234,50;m³;stimato;a
            water;distretto tessile;2022;NE;;;
            acqua PRELEVATA;%s;2023;−3;l;;
            """
                .formatted(Samples.PRATO),
            Samples.series("water", Samples.PRATO));

    assertThat(cells).extracting(Examined::outcome).containsOnly(Outcome.NEW);
    assertThat(number(cells.get(0))).isEqualTo(new BigDecimal("1234.50"));
    assertThat(cells.get(1).recorded().orElseThrow().reading())
        .isEqualTo(new Reading.Absent(it.nzd.indicators.domain.Absence.NOT_ESTIMATED));
    assertThat(number(cells.get(2))).isEqualByComparingTo("-0.003");
    assertThat(cells.get(2).conversion())
        .isEqualTo(new Examined.Conversion("L", "m3", new BigDecimal("0.001")));
  }

  @Test
  void shouldReadAColumnAPeriod() {
    var cells =
        cells(
            "measure,district,2021,2022,2023\nwater,Distretto tessile,1.5,,C\n",
            Samples.series("water", Samples.PRATO));

    assertThat(cells).extracting(Examined::period).containsExactly("2021", "2023");
    assertThat(cells).extracting(Examined::column).containsExactly(3, 5);
  }

  @Test
  void shouldReadWhatIsPastedFromTwoColumns() {
    var table = Tables.read("2021\t1,5\n2022\t2\n".getBytes(StandardCharsets.UTF_8));
    var guess = MappingGuess.of(table, "incollato");

    assertThat(guess.headerRow()).isZero();
    assertThat(guess.layout()).isEqualTo(Mapping.Layout.LONG);
    assertThat(guess.decimalMark()).isEqualTo(Mapping.DecimalMark.COMMA);
  }

  @Test
  void shouldReadWindowsTextAndNeverTakeAMissingValueForZero() {
    var cells =
        cells(
            "misura;distretto;periodo;valore;unità\nwater;Distretto tessile;2021;;m3\n"
                .getBytes(Charset.forName("windows-1252")),
            Samples.series("water", Samples.PRATO));

    assertThat(cells).isEmpty();
  }

  @Test
  void shouldSayWhyACellIsLeftOut() {
    var cells =
        cells(
            """
            misura,distretto,periodo,valore,unità,qualità,url
            fuoco,Distretto tessile,2021,1,,,
            water,Altrove,2021,1,,,
            energy,Distretto tessile,2021,1,,,
            water,Distretto tessile,prima,1,,,
            water,Distretto tessile,2021,molto,,,
            water,Distretto tessile,2021,1,kWh,,
            water,Distretto tessile,2021,1,,ottima,
            water,Distretto tessile,2021,1,,,http://x
            water,Distretto tessile,2021,1,,,
            water,Distretto tessile,2021,2,,,
            water,Distretto tessile,2027,1,,,
            water,Distretto tessile,2021-03,1,,,
            """,
            Samples.series("water", Samples.PRATO, Samples.observed("2020", "1")));

    assertThat(cells)
        .extracting(Examined::fault)
        .containsExactly(
            Fault.MEASURE_UNKNOWN,
            Fault.DISTRICT_UNKNOWN,
            Fault.SERIES_MISSING,
            Fault.PERIOD_UNREADABLE,
            Fault.VALUE_UNREADABLE,
            Fault.UNIT_UNFIT,
            Fault.QUALITY_UNKNOWN,
            Fault.SOURCE_UNREADABLE,
            null,
            Fault.PERIOD_TWICE,
            Fault.OBSERVATION_IN_FUTURE,
            Fault.PERIOD_TYPE_MIXED);
  }

  @Test
  void shouldTellNewChangedAndUnchangedApart() {
    var there =
        Samples.series(
            "water",
            Samples.PRATO,
            Samples.observed("2020", "1.50"),
            Samples.observed("2021", "2"));
    var cells =
        cells(
            "measure,district,period,value\nwater,Distretto tessile,2020,1.5\n"
                + "water,Distretto tessile,2021,2.1\nwater,Distretto tessile,2022,3\n",
            there);

    assertThat(cells)
        .extracting(Examined::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.CHANGED, Outcome.NEW);
    assertThat(FileReading.needsReason(cells, places(there))).isTrue();
  }

  @Test
  void shouldTakeTheLastResultOfAFormulaAndDaysAsMonths() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("s");
      for (var head : List.of("measure", "district", "period", "value")) {
        sheet.value(0, List.of("measure", "district", "period", "value").indexOf(head), head);
      }
      sheet.value(1, 0, "water");
      sheet.value(1, 1, "Distretto tessile");
      sheet.value(1, 2, LocalDate.of(2024, 3, 1));
      sheet.style(1, 2).format("dd/mm/yyyy").set();
      sheet.value(1, 3, 0.1 + 0.2);
    }

    var cells = cells(out.toByteArray(), Samples.series("water", Samples.PRATO));

    assertThat(cells).extracting(Examined::period).containsExactly("2024-03");
    assertThat(number(cells.getFirst())).isEqualByComparingTo("0.3");
  }

  @Test
  void shouldRefuseWhatIsNoTable() throws IOException {
    for (var content :
        List.of(new byte[] {0, 1, 2}, "PK\3\4xx".getBytes(StandardCharsets.UTF_8), bomb())) {
      assertThatThrownBy(() -> Tables.read(content)).isInstanceOf(UnreadableFile.class);
    }
  }

  private static final String SHEET =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:o='o'>"
          + "<sheetData>%s</sheetData></worksheet>";

  /** A workbook of one sheet, under any name of the part. */
  private static byte[] workbook(String part, String rows) throws IOException {
    var made = new ByteArrayOutputStream();
    try (var workbook = new Workbook(made, "test", "1.0")) {
      workbook.newWorksheet("a").value(0, 0, "x");
    }
    var out = new ByteArrayOutputStream();
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(made.toByteArray()))
                .get();
        var zip = new ZipOutputStream(out)) {
      for (var entry : java.util.Collections.list(in.getEntries())) {
        var name = entry.getName().replace("worksheets/sheet1.xml", part);
        var text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            (name.endsWith(part)
                    ? SHEET.formatted(rows)
                    : text.replace("worksheets/sheet1.xml", part))
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "worksheets/sheet1.xml; r='&#90;ZZZZZ1'",
        "worksheets/sheet1.xml; r='ZZZZ1'",
        "worksheets/other.xml; r='XFE1'",
        "worksheets/other.xml; r='12'"
      })
  void shouldRefuseAColumnBeyondTheLastHoweverItIsWritten(String part, String attribute)
      throws IOException {
    var file = workbook(part, "<row r='1'><c " + attribute + "><v>1</v></c></row>");

    assertThatThrownBy(() -> Tables.read(file)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void shouldTakeACellsOwnAttributesOnly() throws IOException {
    var file =
        workbook("worksheets/any.xml", "<row r='1'><c o:r='ZZZZZ1' r='B1'><v>1</v></c></row>");

    assertThat(Tables.read(file).rows().getFirst().cells()).hasSize(2);
  }

  @Test
  void shouldRefuseMoreRowsThanAreReadAlsoWhereNothingStandsInThem() throws IOException {
    var rows = workbook("worksheets/s.xml", "<row/>".repeat(WorkbookPart.MOST_ROWS + 1));
    var cells =
        workbook(
            "worksheets/s.xml",
            ("<row>" + "<c/>".repeat(20) + "</row>").repeat(WorkbookPart.MOST_CELLS / 20 + 1));

    for (var file : List.of(rows, cells)) {
      assertThatThrownBy(() -> Tables.read(file))
          .isInstanceOfSatisfying(UnreadableFile.class, e -> assertThat(e.isTooLarge()).isTrue());
    }
  }

  @Test
  @Timeout(20)
  void shouldLeaveSharedFormulasUnread() throws IOException {
    var rows = new StringBuilder();
    var formula = "SUM(" + "A1+".repeat(2_000) + "A1)";
    rows.append("<row r='1'><c r='A1'><f t='shared' si='0' ref='A1:A1000'>" + formula + "</f>");
    rows.append("<v>1</v></c></row>");
    for (int row = 2; row <= 1_000; row++) {
      rows.append("<row r='" + row + "'><c r='A" + row + "'><f t='shared' si='0'/>");
      rows.append("<v>" + row + "</v></c></row>");
    }

    var table = Tables.read(workbook("worksheets/s.xml", rows.toString()));

    assertThat(table.rows()).hasSize(1_000);
    assertThat(table.rows().getLast().at(1).number()).isEqualByComparingTo("1000");
  }

  @ParameterizedTest
  @CsvSource({"0.125,COMMA,", "0.125,POINT,0.125", "'0,500',POINT,", "'0,500',COMMA,0.500"})
  void shouldNeverTakeALeadingZeroForThousands(
      String written, Mapping.DecimalMark mark, BigDecimal number) {
    assertThat(NumberText.read(written, mark)).isEqualTo(java.util.Optional.ofNullable(number));
  }

  @Test
  void shouldGuessTheMarkFromTheColumnsThatAreRead() {
    var table = Tables.read("a;b\n2020;1.5\n2021;2.25\n".getBytes(StandardCharsets.UTF_8));
    var columns = new java.util.TreeMap<>(Map.of(1, Mapping.Role.PERIOD, 2, Mapping.Role.VALUE));
    var sent =
        new Mapping(
            Mapping.Layout.LONG,
            columns,
            1,
            Mapping.DecimalMark.COMMA,
            MappingGuess.of(table, "x").fixed());

    assertThat(MappingGuess.marked(table, sent).decimalMark()).isEqualTo(Mapping.DecimalMark.POINT);
  }

  /** Thirty million zeros, which shrink to a few kilobytes. */
  private static byte[] bomb() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[30_000_000]);
    }
    return out.toByteArray();
  }

  @Test
  void shouldNeverWriteAFormula() {
    for (var text : List.of("=1+1", "+39", "-x", "@a", "'=1", "''=", " =1", "plain", "'quoted")) {
      assertThat(SafeText.safe(text)).doesNotMatch("\\s*[=+@-].*");
      assertThat(SafeText.restored(SafeText.safe(text))).isEqualTo(text);
    }
  }
}
