package it.nzd.indicators.application;

import it.nzd.indicators.domain.file.Examined;
import it.nzd.indicators.domain.file.Mapping;
import it.nzd.indicators.domain.file.Places;
import it.nzd.indicators.domain.file.Table;
import java.util.List;

/**
 * What would become of a file.
 *
 * @param table the file
 * @param mapping how it was read
 * @param places what it can speak of
 * @param cells all cells in the order of the file
 * @param sha256 SHA-256 of its content in hexadecimal digits
 * @param needsReason whether values that were computed with are replaced
 * @param digest fingerprint of the revisions of the series that the cells were compared with
 */
public record FilePreview(
    Table table,
    Mapping mapping,
    Places places,
    List<Examined> cells,
    String sha256,
    boolean needsReason,
    String digest) {
  public FilePreview {
    cells = List.copyOf(cells);
  }
}
