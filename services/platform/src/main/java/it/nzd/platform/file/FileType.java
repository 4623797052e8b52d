package it.nzd.platform.file;

import java.util.List;

/** The types of documents that are kept. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  CSV("text/csv", "csv"),
  TEXT("text/plain", "txt"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODT("application/vnd.oasis.opendocument.text", "odt");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** Media type without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** Endings that a file of this type may have, the usual one first. */
  public List<String> extensions() {
    return extensions;
  }
}
