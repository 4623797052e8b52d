package it.nzd.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import it.nzd.platform.file.Judge.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
  @TempDir Path folder = Path.of("");

  static Stream<Arguments> kept() {
    return Stream.of(
        Arguments.of("piano.pdf", Samples.PDF, FileType.PDF),
        Arguments.of("piano", Samples.PDF, FileType.PDF),
        Arguments.of("foto.PNG", Samples.PNG, FileType.PNG),
        Arguments.of("foto.jpeg", Samples.JPEG, FileType.JPEG),
        Arguments.of("letture.csv", Samples.CSV, FileType.CSV),
        Arguments.of("nota.txt", Samples.TEXT, FileType.TEXT),
        Arguments.of("letture.xlsx", Samples.XLSX, FileType.XLSX),
        Arguments.of("lettera.docx", Samples.DOCX, FileType.DOCX),
        Arguments.of("letture.ods", Samples.ODS, FileType.ODS),
        Arguments.of("lettera.odt", Samples.ODT, FileType.ODT));
  }

  @ParameterizedTest
  @MethodSource("kept")
  void shouldKnowEveryTypeByItsContent(String name, byte[] content, FileType type)
      throws IOException {
    assertThat(judge(name, content)).isEqualTo(new Verdict.Kept(type));
  }

  static Stream<Arguments> refused() {
    var macroSheet = Samples.ooxml("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
    var withMacros =
        Samples.zip(
            Map.of("mimetype", FileType.ODT.mediaType(), "Basic/Standard/Module1.xml", "x"));
    return Stream.of(
        Arguments.of("programma.pdf", Samples.EXE, "no known type"),
        Arguments.of("vuoto.txt", new byte[0], "empty"),
        Arguments.of("foto.png", Samples.PDF, "it is PDF"),
        Arguments.of("pagina.html", Samples.TEXT, "it is TEXT"),
        Arguments.of("pagina.txt", Samples.ascii("<!doctype html><script>"), "no known type"),
        Arguments.of("disegno.txt", Samples.ascii("  <svg onload='x'>"), "no known type"),
        Arguments.of("programma.txt", Samples.ascii("#!/bin/sh\n"), "no known type"),
        Arguments.of("foglio.xlsx", macroSheet, "macros"),
        Arguments.of("lettera.odt", withMacros, "macros"),
        Arguments.of("cose.zip", Samples.zip(Map.of("a", "b")), "archive"),
        Arguments.of("cose.xlsx", Arrays.copyOf(Samples.XLSX, 40), "damaged"),
        Arguments.of("dati.csv", new byte[] {'a', ';', 0, 'b'}, "no known type"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void shouldRefuseEverythingElseInWords(String name, byte[] content, String problem)
      throws IOException {
    assertThat(judge(name, content))
        .isInstanceOfSatisfying(
            Verdict.Refused.class, refused -> assertThat(refused.problem()).contains(problem));
  }

  @Test
  void shouldKeepTheLastPartOfAName() {
    assertThat(FileNames.clean("C:\\dati\\../piano\u0000.pdf ")).isEqualTo("piano.pdf");
    assertThat(FileNames.withEnding("piano", FileType.PDF)).isEqualTo("piano.pdf");
    assertThat(FileNames.withEnding("foto.jpeg", FileType.JPEG)).isEqualTo("foto.jpeg");
  }

  private Verdict judge(String name, byte[] content) throws IOException {
    var file = Files.write(folder.resolve("content"), content);
    return Judge.judge(file, name);
  }
}
