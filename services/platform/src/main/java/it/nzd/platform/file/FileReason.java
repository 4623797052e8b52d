package it.nzd.platform.file;

import it.nzd.platform.error.ErrorReason;
import it.nzd.platform.error.Kind;

/** Why a document is refused. */
public enum FileReason implements ErrorReason {
  FILE_TOO_LARGE(Kind.INVALID, "The file is larger than 25 MB ({limit} bytes)."),
  FILE_TYPE_REFUSED(
      Kind.INVALID,
      "{fileName} is refused: {problem}. PDF, PNG, JPEG, CSV, text, XLSX, ODS, ODT and DOCX are kept,"
          + " without macros.");

  private final Kind kind;
  private final String template;

  FileReason(Kind kind, String template) {
    this.kind = kind;
    this.template = template;
  }

  @Override
  public Kind kind() {
    return kind;
  }

  @Override
  public String template() {
    return template;
  }
}
