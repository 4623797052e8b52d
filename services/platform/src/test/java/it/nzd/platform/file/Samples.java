package it.nzd.platform.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents of every type. */
final class Samples {
  static final byte[] PDF = ascii("%PDF-1.7\n%%EOF\n");
  static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
  static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0};
  static final byte[] CSV = "comune;città\nPrato;sì\n".getBytes(StandardCharsets.ISO_8859_1);
  static final byte[] TEXT = "Perché no?\n".getBytes(StandardCharsets.UTF_8);
  static final byte[] EXE = {'M', 'Z', (byte) 0x90, 0, 3};
  static final byte[] XLSX =
      ooxml("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  static final byte[] DOCX =
      ooxml("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
  static final byte[] ODS = zip(Map.of("mimetype", FileType.ODS.mediaType()));
  static final byte[] ODT = zip(Map.of("mimetype", FileType.ODT.mediaType()));

  private Samples() {}

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] ooxml(String type) {
    return zip(
        Map.of("[Content_Types].xml", "<Types><Override ContentType=\"" + type + "\"/></Types>"));
  }

  static byte[] zip(Map<String, String> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
