package it.nzd.indicators.domain.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The archive that a workbook is, unpacked within limits, judged part by part and packed again
 * without compression: what is read afterwards is exactly what was measured here, whatever a forged
 * directory says.
 */
final class WorkbookArchive {
  static final int MOST_ENTRIES = 500;
  static final int MOST_ENTRY_BYTES = 32 * 1024 * 1024;
  static final int MOST_BYTES = 64 * 1024 * 1024;

  /** Sheets of numbers shrink to a tenth or a twentieth; a bomb to a thousandth. */
  static final int MOST_RATIO = 200;

  /** Up to here nothing is a bomb, however well it shrinks. */
  static final int ALWAYS_BYTES = 1024 * 1024;

  private static final int CHUNK = 16 * 1024;

  private WorkbookArchive() {}

  static boolean isArchive(byte[] content) {
    return content.length > 3
        && content[0] == 'P'
        && content[1] == 'K'
        && content[2] == 3
        && content[3] == 4;
  }

  /**
   * The same workbook, measured.
   *
   * @throws UnreadableFile when it is damaged, holds macros or unpacks to too much
   */
  static byte[] measured(byte[] content) {
    var out = new ByteArrayOutputStream(content.length);
    long most = Math.max(ALWAYS_BYTES, Math.min(MOST_BYTES, (long) content.length * MOST_RATIO));
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        var packed = new ZipOutputStream(out)) {
      copy(in, packed, most);
    } catch (UnreadableFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // A forged directory makes the library fail in many ways.
      throw UnreadableFile.damaged("a damaged archive");
    }
    return out.toByteArray();
  }

  private static void copy(ZipFile in, ZipOutputStream packed, long most) throws IOException {
    packed.setMethod(ZipOutputStream.STORED);
    var seen = new HashSet<String>();
    var part = new WorkbookPart();
    long left = most;
    for (var entries = in.getEntries(); entries.hasMoreElements(); ) {
      var entry = entries.nextElement();
      var name = entry.getName();
      if (seen.size() >= MOST_ENTRIES || name.length() > 300) {
        throw UnreadableFile.tooLarge("parts");
      }
      if (!seen.add(name) || name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
        throw UnreadableFile.damaged("macros or parts twice");
      }
      if (!entry.isDirectory() && isNeeded(name)) {
        byte[] bytes;
        try (var stream = in.getInputStream(entry)) {
          bytes = unpacked(stream, Math.min(left, MOST_ENTRY_BYTES));
        }
        left -= bytes.length;
        add(packed, name, part.judged(bytes));
      }
    }
  }

  /** Drawings, printer settings and the like are not read. */
  private static boolean isNeeded(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private static byte[] unpacked(InputStream in, long most) throws IOException {
    var out = new ByteArrayOutputStream();
    var chunk = new byte[CHUNK];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (out.size() + (long) n > most) {
        throw UnreadableFile.tooLarge("unpacked");
      }
      out.write(chunk, 0, n);
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream packed, String name, byte[] bytes) throws IOException {
    var crc = new CRC32();
    crc.update(bytes);
    var entry = new ZipEntry(name);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    packed.putNextEntry(entry);
    packed.write(bytes);
    packed.closeEntry();
  }
}
