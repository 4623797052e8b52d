package it.nzd.platform.file;

import java.util.Locale;

/** Names of documents: without folders, with the ending that fits the content. */
final class FileNames {
  private FileNames() {}

  /** The last part of a name, without control characters and surrounding space. */
  static String clean(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    return last.replaceAll("\\p{C}", "").strip();
  }

  /** The ending in lower case; empty when there is none. */
  static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name with an ending of the type; one that has none gets the usual one. */
  static String withEnding(String fileName, FileType type) {
    return extension(fileName).isEmpty() ? fileName + "." + type.extensions().getFirst() : fileName;
  }
}
