package it.nzd.decisions.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/** The text of an ODT document. */
final class OdtText {
  private OdtText() {}

  static String of(byte[] file) {
    try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
      assertThat(zip.getNextEntry().getName()).isEqualTo("mimetype");
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "";
  }
}
