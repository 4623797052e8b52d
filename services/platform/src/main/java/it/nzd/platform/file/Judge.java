package it.nzd.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells what a document is from what it holds. What its name says only has to agree. */
final class Judge {
  private static final int HEAD_BYTES = 512;
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Judge() {}

  /** What was found: a type that is kept, or why it is not one. */
  sealed interface Verdict {
    /** A type that is kept. */
    record Kept(FileType type) implements Verdict {}

    /** Why the document is not kept: the end of a sentence. */
    record Refused(String problem) implements Verdict {}
  }

  /** The verdict on the content of a file with this name. */
  static Verdict judge(Path content, String fileName) throws IOException {
    var found = byContent(content, fileName);
    if (!(found instanceof Verdict.Kept kept)) {
      return found;
    }
    var extension = FileNames.extension(fileName);
    return extension.isEmpty() || kept.type().extensions().contains(extension)
        ? found
        : new Verdict.Refused("its name ends in ." + extension + " but it is " + kept.type());
  }

  private static Verdict byContent(Path content, String fileName) throws IOException {
    var head = head(content);
    if (head.length == 0) {
      return new Verdict.Refused("it is empty");
    }
    if (begins(head, PDF)) {
      return new Verdict.Kept(FileType.PDF);
    }
    if (begins(head, PNG)) {
      return new Verdict.Kept(FileType.PNG);
    }
    if (begins(head, JPEG)) {
      return new Verdict.Kept(FileType.JPEG);
    }
    if (begins(head, ZIP)) {
      return OfficeFiles.judge(content);
    }
    if (PlainText.isText(content, head)) {
      return new Verdict.Kept(
          FileNames.extension(fileName).equals("csv") ? FileType.CSV : FileType.TEXT);
    }
    return new Verdict.Refused("its content is of no known type");
  }

  private static byte[] head(Path content) throws IOException {
    try (InputStream in = Files.newInputStream(content)) {
      return in.readNBytes(HEAD_BYTES);
    }
  }

  private static boolean begins(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }
}
