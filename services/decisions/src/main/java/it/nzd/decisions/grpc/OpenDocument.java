package it.nzd.decisions.grpc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A text document in the OpenDocument format, built paragraph by paragraph. */
final class OpenDocument {
  static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document-content office:version="1.3" \
      xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
      <office:automatic-styles>\
      <style:style style:name="Cell" style:family="table-cell">\
      <style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>\
      <style:style style:name="Title" style:family="paragraph">\
      <style:text-properties fo:font-weight="bold" fo:font-size="16pt"/></style:style>\
      <style:style style:name="Heading" style:family="paragraph">\
      <style:paragraph-properties fo:margin-top="0.5cm"/>\
      <style:text-properties fo:font-weight="bold" fo:font-size="12pt"/></style:style>\
      <style:style style:name="Annex" style:family="paragraph">\
      <style:paragraph-properties fo:break-before="page"/>\
      <style:text-properties fo:font-weight="bold" fo:font-size="12pt"/></style:style>\
      </office:automatic-styles><office:body><office:text>""";
  private static final String TAIL = "</office:text></office:body></office:document-content>";
  private static final String MANIFEST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <manifest:manifest manifest:version="1.3" \
      xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
      <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>\
      <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>\
      </manifest:manifest>
      """
          .formatted(MEDIA_TYPE);

  private final StringBuilder body = new StringBuilder(HEAD);

  OpenDocument title(String text) {
    return paragraph("Title", text);
  }

  OpenDocument heading(String text) {
    return paragraph("Heading", text);
  }

  /** A heading on a new page. */
  OpenDocument annex(String text) {
    return paragraph("Annex", text);
  }

  /** One paragraph a line. */
  OpenDocument text(String text) {
    text.lines().forEach(line -> paragraph("Standard", line));
    return this;
  }

  /** A table; all rows are as long as the header. */
  OpenDocument table(List<String> header, List<List<String>> rows) {
    body.append("<table:table><table:table-column table:number-columns-repeated=\"")
        .append(header.size())
        .append("\"/><table:table-header-rows>");
    row(header, "Heading");
    body.append("</table:table-header-rows>");
    rows.forEach(cells -> row(cells, "Standard"));
    body.append("</table:table>");
    return this;
  }

  private void row(List<String> cells, String style) {
    body.append("<table:table-row>");
    for (var cell : cells) {
      body.append("<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">");
      paragraph(style, cell);
      body.append("</table:table-cell>");
    }
    body.append("</table:table-row>");
  }

  /** The file. */
  byte[] bytes() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      stored(zip, "mimetype", MEDIA_TYPE);
      deflated(zip, "META-INF/manifest.xml", MANIFEST);
      deflated(zip, "content.xml", body + TAIL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private OpenDocument paragraph(String style, String text) {
    body.append("<text:p text:style-name=\"").append(style).append("\">");
    int spaces = text.length() - text.stripLeading().length();
    if (spaces > 0) {
      body.append("<text:s text:c=\"").append(spaces).append("\"/>");
    }
    body.append(escaped(text.stripLeading())).append("</text:p>");
    return this;
  }

  /** Text in XML; what XML 1.0 has no place for is left out. */
  private static String escaped(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .filter(c -> c == '\t' || c >= ' ')
        .filter(c -> c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF))
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** The media type comes first and uncompressed, so that the file is known by its beginning. */
  private static void stored(ZipOutputStream zip, String name, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    var checksum = new CRC32();
    checksum.update(bytes);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void deflated(ZipOutputStream zip, String name, String text) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
